/** The words of a list. */
export function words(list: string): Set<string> {
	return new Set(list.trim().split(/\s+/));
}
