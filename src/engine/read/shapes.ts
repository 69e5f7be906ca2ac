/*
 * What a line looks like, in any script. Shapes alone decide little: the stages that use them also
 * ask where a line stands and whether it is repeated.
 */

const CLOSING = `["'”’»›)\\]]*$`;
const SENTENCE_END = new RegExp(`[\\p{Sentence_Terminal}…]${CLOSING}`, 'u');
const PAUSE_END = /[,;:،؛、：；–—-]$/u;
/** A title may ask or shout; what ends in a full stop or goes on after a pause is no title. */
const NO_TITLE_END = new RegExp(`[.。।۔,;:،؛、]${CLOSING}`, 'u');
const BULLET = /^(?:[-*•–—‣▪+]|\p{N}{1,3}[.)])\s/u;
const LOWER_START = /^["'“‘«‹(¿¡[]*\p{Ll}/u;

const LONGEST_TITLE = 150;
const LONGEST_HEADING = 80;
const LONGEST_CONTROL = 12;

export function endsSentence(text: string): boolean {
	return SENTENCE_END.test(text);
}

export function startsLower(text: string): boolean {
	return LOWER_START.test(text);
}

/** No letter, number or pictograph: a rule, a row of stars, an invisible character. */
export function isWordless(text: string): boolean {
	return !/[\p{L}\p{N}\p{So}\p{Sc}]/u.test(text);
}

export function isTitleShaped(text: string): boolean {
	return text.length <= LONGEST_TITLE && !NO_TITLE_END.test(text) && !BULLET.test(text);
}

export function isHeadingShaped(text: string): boolean {
	return (
		text.length <= LONGEST_HEADING &&
		!endsSentence(text) &&
		!PAUSE_END.test(text) &&
		!BULLET.test(text) &&
		!startsLower(text)
	);
}

/** "TT", "20", "Share": what is left of a page's buttons when its words are copied. */
export function isControlShaped(text: string): boolean {
	return text.length <= LONGEST_CONTROL && !/\s/.test(text);
}

/** Words with a credit after them: "Leaders in Sochi (AFP)". */
export function isCaptionShaped(text: string): boolean {
	const credit = text.lastIndexOf(' (');
	return text.endsWith(')') && credit > 0 && text.length - credit < 90 && !endsSentence(text);
}

export function firstWord(text: string): string {
	return /^\S*/.exec(text)?.[0] ?? '';
}
