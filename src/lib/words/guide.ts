/*
 * The words that a first visit begins with.
 */
export const guide = {
	label: 'How to begin',
	marks: 'Each mark is a place a text names; choose it to read the paragraph.',
	stated: 'Filled: date stated.',
	inferred: 'Hollow: inferred.',
	questions: 'Questions to begin with',
	reopen: 'How to begin',
	close: 'Close. “How to read it” has it again.',
};
