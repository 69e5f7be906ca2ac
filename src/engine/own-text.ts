import { looksEnglish } from './geoparse.ts';
import type { Text, Unit } from './model.ts';
import { slug } from './slug.ts';

/** What is known of a text that somebody brings; null where it says nothing of it. */
export interface Brought {
	id: string | null;
	title: string | null;
	caption: string | null;
	units: Unit[];
	publisher: string | null;
	url: string | null;
	/** EDTF. */
	published: string | null;
}

/** A language that is not known, in BCP 47. */
const UNKNOWN = 'und';
const UNSAID = 'Not given';
/** Words of a text without a title that stand in for one. */
const OPENING = 8;
/** Characters of these at most. */
const LONGEST = 100;

/** Whether a title is only how its text begins, for want of another (`ownText`): what it names is named again below. */
export function isBeginning({ kind, text }: Unit, units: readonly Unit[]): boolean {
	const first = units.find((unit) => unit.kind === 'paragraph')?.text ?? '';
	return kind === 'title' && text.endsWith('…') && first.startsWith(text.slice(0, -1));
}

/**
 * A text as `geo/texts` has it. What is not known of it is said to be not given; a date that is not given is any day up to
 * `today`.
 */
export function ownText(brought: Pick<Brought, 'units'> & Partial<Brought>, today: string): Text {
	const { id = null, title = null, caption = null, units } = brought;
	const { publisher = null, url = null, published = null } = brought;
	const opening = units.find(({ kind }) => kind === 'paragraph')?.text.split(' ') ?? [];
	const own = title ?? `${cut(opening.slice(0, OPENING).join(' '))}…`;
	return {
		id: slug(id ?? own) || slug(own) || 'text',
		title: own,
		publisher: publisher ?? 'Publisher not given',
		url,
		published: {
			edtf: published ?? `../${today}`,
			bounds: null,
			basis:
				published === null
					? `Not given; the text was read on ${today} and is at least as old.`
					: 'Given with the text.',
		},
		language: looksEnglish(units.map(({ text }) => text).join('\n')) ? 'en' : UNKNOWN,
		caption,
		rights: `${UNSAID}; the text stays its owner’s.`,
		units:
			title === null
				? [{ id: 'title', kind: 'title', number: null, text: own, line: 1 }, ...units]
				: units,
	};
}

/** The beginning of a text, without the mark it ends on; a character of two UTF-16 code units is whole or left out. */
function cut(text: string): string {
	const beginning = [...text.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('');
	return beginning.replace(/[\s.,;:!?–—-]+$/u, '');
}
