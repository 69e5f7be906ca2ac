/** Characters; short enough for an address, long enough to know the text by. */
const LONGEST = 60;

/** A title as an id of a–z, 0–9 and hyphens; empty for a title without Latin letters or digits. */
export function slug(title: string): string {
	const words = title
		.normalize('NFKD')
		.replace(/[\p{M}'’‘]/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	const whole = words.join('-');
	if (whole.length <= LONGEST) return whole;
	const cut = whole.slice(0, LONGEST + 1);
	return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, LONGEST);
}
