import { unitName } from './words.ts';

/*
 * The words of the text beside the map and of the steps from receipt to receipt.
 */

const number = new Intl.NumberFormat('en-GB');

export const reading = {
	strip: 'Where the text names places on the map',
	/** Which unit of how many paragraphs is being read. */
	at: (unit: string, paragraphs: number) =>
		/^p\d/.test(unit) ? `${unitName(unit)} of ${number.format(paragraphs)}` : unitName(unit),

	steps: 'Receipts of this place',
	previous: 'Previous receipt',
	next: 'Next receipt',
	step: (at: number, all: number) => `${number.format(at)} of ${number.format(all)}`,
	listed: (from: number, to: number, all: number) =>
		`Receipts ${number.format(from)} to ${number.format(to)} of ${number.format(all)} are listed.`,
	listAll: 'List all',
};
