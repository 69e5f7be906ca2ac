import type { Question } from '#engine/model.ts';
import { usualChoices, writeChoices, type Choices } from './address.ts';

/** The address at which the map answers a question: all is as usual but what it chooses, and the language. */
export function answerAt({ choices }: Question, lang: Choices['lang']): string {
	return writeChoices({ ...usualChoices, lang, ...choices });
}
