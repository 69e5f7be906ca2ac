import { readContent, type Sources } from './content.ts';
import { strayedFindings } from './mention-findings.ts';
import { findAnchors, mapTexts } from './pipeline.ts';
import type { Problem } from './problem.ts';

/** What stands in geo/. */
export interface Counts {
	texts: number;
	mentions: number;
	drawn: number;
	places: number;
	/** Places with something drawn. */
	onMap: number;
	periods: number;
	/** Ids of the texts with no file of mentions. */
	unmarked: string[];
}

export type Checked = { problems: Problem[]; counts: null } | { problems: []; counts: Counts };

/** Everything an editor of geo/ should look at, words that strayed from their place too; or, without any, what there is. */
export function check(sources: Sources): Checked {
	const { content, problems, locate } = readContent(sources);
	const strayed = strayedFindings(content, findAnchors(content)).map(locate);
	if (problems.length + strayed.length > 0)
		return { problems: [...problems, ...strayed], counts: null };
	const { sightings } = mapTexts(content);
	const counts = {
		texts: content.texts.length,
		mentions: content.mentions.length,
		drawn: sightings.length,
		places: content.places.length,
		onMap: new Set(sightings.map(({ place }) => place)).size,
		periods: content.periods.length,
		unmarked: content.texts
			.map(({ id }) => id)
			.filter((id) => !sources.files.some(({ path }) => path === `geo/mentions/${id}.json`)),
	};
	return { problems: [], counts };
}
