import type { Amount } from './meaning.ts';

const MINUTES = 60;

/** The TIMEX value of a length of time: `P3Y`, `PT5H30M`, `P2Y6M`, `PXD` for "a few days". */
export function durationValue(amounts: readonly Amount[]): string {
	const dates = amounts.filter(({ measure }) => !measure.isClock).map(piece);
	const times = amounts.filter(({ measure }) => measure.isClock).map(piece);
	return `P${dates.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`;
}

function piece({ count, measure: { letter, times, isClock } }: Amount): string {
	if (count === null) return `X${letter}`;
	const whole = Math.floor(count);
	const rest = count - whole;
	if (isClock && letter === 'H' && rest > 0) {
		return `${whole > 0 ? `${whole}H` : ''}${Math.round(rest * MINUTES)}M`;
	}
	return `${Math.round(count * times * 100) / 100}${letter}`;
}
