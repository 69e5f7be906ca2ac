import type { Found } from './meaning.ts';
import { normaliseDate } from './normalise-date.ts';
import { normaliseDuration } from './normalise-duration.ts';
import { normaliseReference } from './normalise-reference.ts';
import { PLAIN, type Normalised } from './normalised.ts';
import type { Setting } from './setting.ts';
import type { Words } from './words.ts';

/** The values of an expression in its setting. */
export function normalise(found: Found, words: Words, setting: Setting): Normalised {
	const { meaning } = found;
	switch (meaning.is) {
		case 'date':
			return normaliseDate(meaning, found, words, setting);
		case 'duration':
			return normaliseDuration(meaning, setting);
		case 'set':
			return { ...PLAIN, type: 'SET', kind: 'set', value: meaning.value };
		case 'reference':
			return normaliseReference(meaning.reference, setting);
	}
}
