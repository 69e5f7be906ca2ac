/** Seasons by their order in the year, from spring. */
export const SEASONS: Record<string, number> = {
	spring: 0,
	summer: 1,
	autumn: 2,
	fall: 2,
	winter: 3,
};

/** Seasons whose names are also other nouns and verbs: they count only after one of the words below or before a year. */
export const DOUBTFUL_SEASONS = new Set(['spring', 'fall']);
