/** The files of a geo/ folder without anything: what a map of proposals begins with. */
export const BLANK: Record<string, unknown> = {
	'places.geojson': { type: 'FeatureCollection', features: [] },
	'periods.json': {
		layers: {
			all: {
				title: 'All drawn places',
				limits:
					'Everything the texts place, of every time at once; it cannot tell what held at one moment.',
			},
			undated: { title: 'Without a date', limits: 'Told without a date; it cannot tell when.' },
		},
		periods: [],
	},
	'notes.json': { notes: [] },
	'claims.json': { claims: [] },
};
