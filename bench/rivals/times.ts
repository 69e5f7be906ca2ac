/*
 * What JavaScript libraries find of the times in a text, in the terms of bench/times.ts: the words without their preposition
 * and end mark, as corpora have them, and the TIMEX value of the parts that the library says it read.
 */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);

export interface RivalTime {
	start: number;
	end: number;
	value: string;
}

export interface Rival {
	name: string;
	tag: (text: string, published: string) => RivalTime[];
}

export const rivals: Rival[] = [
	{ name: 'chrono-node', tag: byChrono },
	{ name: 'compromise-dates', tag: byCompromise },
];

function byChrono(text: string, published: string): RivalTime[] {
	return chrono
		.parse(text, new Date(`${published}T12:00:00Z`))
		.map(({ index, text: words, start }) => {
			const date = start.date().toISOString();
			const knows = (part: chrono.Component) => start.isCertain(part);
			const isDay = knows('day') || knows('weekday') || knows('hour');
			return spanOf(
				text,
				index,
				words.length,
				isDay ? date.slice(0, 10) : knows('month') ? date.slice(0, 7) : date.slice(0, 4),
			);
		});
}

interface CompromiseTime {
	offset: { start: number; length: number };
	dates?: { start?: string | null; unit?: string };
	duration?: Record<string, number>;
}

function byCompromise(text: string, published: string): RivalTime[] {
	const document = nlp(text);
	const options = { offset: true };
	const named = document
		.dates({ today: published, timezone: 'UTC' })
		.json(options) as CompromiseTime[];
	const counted = document.durations().json(options) as CompromiseTime[];
	return [...named, ...counted].map((time) =>
		spanOf(text, time.offset.start, time.offset.length, valueOf(time)),
	);
}

const LETTERS: [unit: string, letter: string, isClock: boolean][] = [
	['year', 'Y', false],
	['month', 'M', false],
	['week', 'W', false],
	['day', 'D', false],
	['hour', 'H', true],
	['minute', 'M', true],
];

function valueOf({ dates: found, duration }: CompromiseTime): string {
	if (duration !== undefined) {
		const pieces = LETTERS.flatMap(([unit, letter, isClock]) =>
			duration[unit] ? [`${isClock ? 'T' : ''}${duration[unit]}${letter}`] : [],
		);
		return `P${pieces.join('')}`;
	}
	const start = found?.start ?? '';
	const month = Number(start.slice(5, 7));
	switch (found?.unit) {
		case 'year':
			return start.slice(0, 4);
		case 'month':
			return start.slice(0, 7);
		case 'quarter':
			return `${start.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
		case 'season':
			return `${start.slice(0, 4)}-${['WI', 'SP', 'SU', 'FA'][Math.floor((month % 12) / 3)]}`;
		default:
			return start.slice(0, 10);
	}
}

const PREPOSITION = /^(?:(?:on|in|at|by|for|since|until|till|from|during|before|after|of)\s+)+/i;
const END_MARKS = /[\s.,;:!?)"'”’]+$/;

function spanOf(text: string, start: number, length: number, value: string): RivalTime {
	const words = text.slice(start, start + length);
	const before = PREPOSITION.exec(words)?.[0].length ?? 0;
	const isAbbreviation = /[ap]\.m\.$/i.test(words);
	const after = isAbbreviation ? 0 : (END_MARKS.exec(words)?.[0].length ?? 0);
	return { start: start + before, end: Math.max(start + length - after, start + before), value };
}
