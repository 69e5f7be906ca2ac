import type { Unit } from '../model.ts';

/** Between units, so that a sentence ends with its unit. */
const BETWEEN = '\n\n';

/** The units of a text as one string, and the way back from its offsets to theirs. */
export interface Joined {
	text: string;
	/** Null for a span that does not lie in one unit. */
	locate(span: { start: number; end: number }): { unit: Unit; start: number; end: number } | null;
}

/** Joins units, so that a text is read as a whole; offsets are UTF-16 code units. */
export function joinUnits(units: readonly Unit[]): Joined {
	const starts: number[] = [];
	let text = '';
	for (const unit of units) {
		if (text !== '') text += BETWEEN;
		starts.push(text.length);
		text += unit.text;
	}
	return {
		text,
		locate({ start, end }) {
			const at = starts.findLastIndex((begins) => begins <= start);
			const [unit, from] = [units[at], starts[at]];
			if (!unit || from === undefined || end > from + unit.text.length) return null;
			return { unit, start: start - from, end: end - from };
		},
	};
}
