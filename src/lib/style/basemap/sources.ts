import type { FontFacesSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Where the files of static/basemap/ are served: addresses without a protocol. */
export interface BasemapFiles {
	world: string;
	region: string;
	relief: string;
	/** The folder of the fonts. */
	fonts: string;
}

export const WORLD = 'basemap-world';
export const REGION = 'basemap-region';
export const RELIEF = 'basemap-relief';

/** West, south, east, north of the relief's picture, as in manifest.json. */
export const RELIEF_BOX = [20, 10, 66, 48] as const;

const credits = {
	world:
		'Natural Earth · <a href="https://www.geonames.org/">GeoNames</a> (CC BY 4.0) · GSHHG/WDBII (LGPL)',
	region:
		'© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap contributors</a> (ODbL)',
};

export function basemapSources(files: BasemapFiles): Record<string, SourceSpecification> {
	const [west, south, east, north] = RELIEF_BOX;
	return {
		[WORLD]: { type: 'vector', url: `pmtiles://${files.world}`, attribution: credits.world },
		[REGION]: { type: 'vector', url: `pmtiles://${files.region}`, attribution: credits.region },
		[RELIEF]: {
			type: 'image',
			url: files.relief,
			coordinates: [
				[west, north],
				[east, north],
				[east, south],
				[west, south],
			],
		},
	};
}

export const LABEL = ['Noto Sans Medium'];
export const STRONG = ['Noto Sans SemiBold'];

const scripts = {
	latin: ['U+0020-00FF', 'U+0131', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2190-2199'],
	'latin-ext': ['U+0100-0130', 'U+0132-024F'],
	/** With the presentation forms that shaping asks for. */
	arabic: ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'],
};

export function basemapFonts(folder: string): FontFacesSpecification {
	const faces = (weight: number) =>
		Object.entries(scripts).map(([script, range]) => ({
			url: `${folder}/noto-sans-${script}-${weight}.woff2`,
			'unicode-range': range,
		}));
	return { [String(LABEL[0])]: faces(500), [String(STRONG[0])]: faces(600) };
}
