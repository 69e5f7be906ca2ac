import type { Content } from '#engine/model.ts';

/** A source and how often it is used. */
export interface Used {
	source: string;
	times: number;
}

/** What texts, points, outlines and names were taken from, the most used first. */
export function sourcesOf({ texts, places, outlines }: Content) {
	const drawings = [
		...places.flatMap(({ drawing }) => drawing ?? []),
		...outlines.map(({ drawing }) => drawing),
	];
	const named = [...places, ...outlines].flatMap(({ names }) => Object.values(names));
	return {
		texts: texts.map(({ id, title, publisher, rights, url }) => ({
			id,
			title,
			publisher,
			rights,
			url,
		})),
		licences: [...Map.groupBy(drawings, ({ licence }) => licence)]
			.map(([licence, all]) => ({ licence, from: tally(all.flatMap(({ from }) => from)) }))
			.sort((a, b) => b.from.length - a.from.length),
		names: tally(named.map(({ source }) => source)),
	};
}

function tally(sources: string[]): Used[] {
	return [...Map.groupBy(sources, (source) => source)]
		.map(([source, all]) => ({ source, times: all.length }))
		.sort((a, b) => b.times - a.times);
}
