const regions = new Intl.DisplayNames('en', { type: 'region' });

/** ISO 3166-1 codes in words: `Syria and Iraq`; nothing for none. */
export function countriesInWords(codes: string[]): string {
	return new Intl.ListFormat('en', { type: 'conjunction' }).format(
		codes.map((code) => regions.of(code) ?? code),
	);
}
