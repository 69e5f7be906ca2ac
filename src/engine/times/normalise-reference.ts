import { shifted, within } from './calendar.ts';
import { edtfOf, edtfOpen } from './edtf.ts';
import { PLAIN, type Normalised } from './normalised.ts';
import type { Setting } from './setting.ts';
import type { Reference } from './tables/references.ts';

/** Now is about the month of the text, the future begins on the day after it, and the past has no date. */
export function normaliseReference(reference: Reference, { published }: Setting): Normalised {
	const { value, isNear } = reference;
	const isFuture = value === 'FUTURE_REF';
	const kind = isFuture ? 'future' : isNear ? 'relative' : 'vague';
	const plain: Normalised = { ...PLAIN, type: 'DATE', kind, value };
	if (published === null || (!isFuture && !isNear)) return plain;
	const next = published.unit === 'day' ? shifted(published, 1) : published;
	const edtf = isFuture
		? edtfOpen(next, 'since', true)
		: edtfOf(within(published, 'month') ?? published, null, true);
	return { ...plain, edtf, anchor: 'published', basis: 'relative' };
}
