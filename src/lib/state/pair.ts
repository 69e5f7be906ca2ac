/** Two texts to compare, as an address says them. */
export interface Pair {
	/** Ids of texts; null where there are not two. */
	a: string | null;
	b: string | null;
	/** Ids of the address that no text has. */
	strangers: string[];
}

/**
 * The two texts that `?a=…&b=…` names. What it leaves out, or names wrongly, is the first text that the other side does
 * not name. Both may be the same, if the address says so.
 */
export function pairIn(query: URLSearchParams, texts: readonly string[]): Pair {
	const [a, b] = ['a', 'b'].map((key) => query.get(key) || null);
	const known = (id: string | null | undefined) => texts.find((text) => text === id) ?? null;
	const first = known(a) ?? texts.find((text) => text !== known(b)) ?? null;
	const second = known(b) ?? texts.find((text) => text !== first) ?? null;
	const strangers = [a, b].flatMap((id) => (id && known(id) === null ? [id] : []));
	return { a: first, b: second, strangers };
}

/** `?a=river&b=sequel` */
export function pairHref(a: string, b: string): string {
	return `?${new URLSearchParams({ a, b }).toString()}`;
}
