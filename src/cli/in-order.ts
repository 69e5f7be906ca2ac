/**
 * What `work` makes of each item, in the order of the items, with at most `most` of them under way at once: memory stays
 * flat however long the source is.
 */
export async function* inOrder<T, R>(
	items: AsyncIterable<T>,
	most: number,
	work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
	const underWay: Promise<R>[] = [];
	for await (const item of items) {
		const made = work(item);
		// Whoever waits for it later hears of a failure; until then it is not unhandled.
		made.catch(() => undefined);
		underWay.push(made);
		if (underWay.length >= most) yield underWay.shift() as R;
	}
	for (const made of underWay) yield made;
}
