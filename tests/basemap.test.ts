import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { basemapStyle } from '../src/lib/style/basemap/basemap.ts';
import { DOTS, dotPicture } from '../src/lib/style/basemap/dots.ts';
import { REGION, RELIEF_BOX, WORLD } from '../src/lib/style/basemap/sources.ts';
import { basemapThemes, type BasemapThemeName } from '../src/lib/style/basemap/theme.ts';

const folder = 'static/basemap';
const files = {
	world: 'http://127.0.0.1/basemap/world.pmtiles',
	region: 'http://127.0.0.1/basemap/region.pmtiles',
	relief: 'http://127.0.0.1/basemap/relief.webp',
	fonts: 'http://127.0.0.1/basemap/fonts',
};
const languages = ['en', 'ar', 'both'] as const;
const themeNames = Object.keys(basemapThemes) as BasemapThemeName[];
const looks = themeNames.flatMap((theme) => languages.map((language) => ({ theme, language })));
interface Archive {
	layers: string[];
	tiles: number;
	largest: number;
}

const archives: Record<string, Archive> = {
	[WORLD]: archive('world.pmtiles'),
	[REGION]: archive('region.pmtiles'),
};

describe.each(looks)('the basemap in $theme, $language', ({ theme, language }) => {
	const style = basemapStyle({ language, theme, sources: files });

	test('is a valid style', () => {
		const whole = {
			version: 8,
			sources: style.sources,
			'font-faces': style['font-faces'],
			layers: style.layers,
		};
		expect(validateStyleMin(whole as StyleSpecification)).toEqual([]);
	});

	test('asks only for layers its archives have', () => {
		for (const layer of style.layers)
			if ('source-layer' in layer && typeof layer.source === 'string')
				expect(archives[layer.source]?.layers, layer.id).toContain(layer['source-layer']);
	});

	test('uses only fonts that are shipped', () => {
		const shipped = Object.keys(style['font-faces']);
		for (const layer of style.labels) {
			const fonts = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
			expect(shipped, layer.id).toEqual(expect.arrayContaining(fonts as string[]));
		}
		for (const { url } of Object.values(style['font-faces']).flat() as { url: string }[])
			expect(existsSync(url.replace(files.fonts, `${folder}/fonts`)), url).toBe(true);
	});

	test('gives label space to capitals first, to villages last', () => {
		const order = style.layers.map((layer) => layer.id);
		const towns = order.filter((id) => id.startsWith('town-'));
		expect(towns).toEqual(['town-village', 'town-town', 'town-city', 'town-capital']);
		expect(order.at(-1)).toBe('town-capital');
	});

	test('sets no space between Arabic letters', () => {
		if (language === 'en') return;
		for (const layer of style.labels)
			if (layer.type === 'symbol')
				expect(layer.layout?.['text-letter-spacing'] ?? 0, layer.id).toBe(0);
	});
});

describe.each(themeNames)('the %s theme', (name) => {
	const theme = basemapThemes[name];
	const grounds = [theme.land, theme.landBeyond];

	test('has a contrast of 3:1 for what carries meaning', () => {
		const { water, ...onLand } = theme.label;
		const pairs = [
			...grounds.flatMap((ground) =>
				[...Object.values(onLand), theme.border, theme.disputed].map((ink) => [ink, ground]),
			),
			...[...grounds, theme.sea, theme.water].map((ground) => [water, ground]),
			[theme.dot.line, theme.dot.fill],
		];
		for (const [ink = '', ground = ''] of pairs)
			expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(3);
	});

	test('leaves the hues of time to the marks', () => {
		const { dot, label, ...rest } = theme;
		const flat = [...Object.values(rest), ...Object.values(label), ...Object.values(dot)];
		for (const colour of flat)
			if (typeof colour === 'string') expect(chroma(colour), colour).toBeLessThan(0.26);
	});

	test('draws a capital as a ring with a core, and a village smaller', () => {
		const [capital, village] = [dotPicture('capital', theme), dotPicture('village', theme)];
		expect(capital.width).toBeGreaterThan(village.width);
		for (const dot of DOTS) {
			const picture = dotPicture(dot, theme);
			expect(picture.data).toHaveLength(picture.width * picture.height * 4);
		}
	});
});

describe('the files', () => {
	const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
		relief: number[];
		attribution: string;
		files: { file: string; bytes: number; sha256: string; licence: string }[];
	};

	test('are those the manifest names, at most 7 MB together', () => {
		for (const { file, sha256 } of manifest.files) {
			const bytes = readFileSync(`${folder}/${file}`);
			expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256);
		}
		const total = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
		expect(total).toBeLessThan(7e6);
	});

	test('keep what comes from OpenStreetMap in a file of its own', () => {
		const licences = manifest.files.filter((file) => file.licence.includes('ODbL'));
		expect(licences.map((file) => file.file)).toEqual(['region.pmtiles']);
	});

	test('place the relief where the style does', () => {
		expect(manifest.relief).toEqual([...RELIEF_BOX]);
	});

	test('miss no tile and hold none over 100 KB', () => {
		const { [WORLD]: world, [REGION]: region } = archives;
		expect(world?.tiles).toBe((4 ** 7 - 1) / 3);
		expect(region?.tiles).toBe(2431);
		expect(world?.largest).toBeLessThan(100_000);
		expect(region?.largest).toBeLessThan(100_000);
	});
});

describe('the names', () => {
	const { towns } = JSON.parse(readFileSync('geo/basemap/towns.json', 'utf8')) as {
		towns: { en: string; ar: string; zoom: number }[];
	};
	const known = new Map(towns.map((town) => [town.en, town]));

	test('are those of English news', () => {
		for (const wrong of ['Hamah', 'Ar Raqqah', "Tall Rif'at", 'Pasragad Branch', 'Al Hasakah'])
			expect(known.has(wrong), wrong).toBe(false);
		for (const right of ['Hama', 'Raqqa', 'Kobani', 'Tell Rifaat', 'Deir al-Zor', 'Qamishli'])
			expect(known.has(right), right).toBe(true);
	});

	test('are all in Arabic too, in Arabic letters', () => {
		for (const { en, ar } of towns) expect(ar, en).toMatch(/^[\u0621-\u064a ()]+$/u);
	});

	test.each([
		['Damascus', 3],
		['Aleppo', 4],
		['Deir al-Zor', 5],
		['Idlib', 5],
		['Qamishli', 5],
		['Baghouz', 8],
	])('show %s from zoom %i', (name, zoom) => {
		expect(known.get(name)?.zoom).toBe(zoom);
	});
});

/** Layers and tiles of a PMTiles v3 archive. */
function archive(file: string): Archive {
	const bytes = readFileSync(`${folder}/${file}`);
	const section = (at: number): Uint8Array => {
		const offset = Number(bytes.readBigUInt64LE(at));
		return bytes.subarray(offset, offset + Number(bytes.readBigUInt64LE(at + 8)));
	};
	const metadata = JSON.parse(gunzipSync(section(24)).toString()) as {
		vector_layers: { id: string }[];
	};
	const leaves = section(40);
	let [tiles, largest] = [0, 0];
	const read = (directory: Uint8Array): void => {
		for (const { run, offset, length } of entries(gunzipSync(directory))) {
			if (run === 0) read(leaves.subarray(offset, offset + length));
			tiles += run;
			if (run > 0) largest = Math.max(largest, length);
		}
	};
	read(section(8));
	return { layers: metadata.vector_layers.map((layer) => layer.id), tiles, largest };
}

function entries(bytes: Uint8Array): { run: number; offset: number; length: number }[] {
	let at = 0;
	const next = (): number => {
		let [value, scale] = [0, 1];
		for (;;) {
			const byte = bytes[at++] ?? 0;
			value += (byte & 127) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
	};
	const count = next();
	const column = (): number[] => Array.from({ length: count }, next);
	column();
	const [runs, lengths, places] = [column(), column(), column()];
	let end = 0;
	return runs.map((run, index) => {
		const [place = 0, length = 0] = [places[index], lengths[index]];
		const offset = place === 0 ? end : place - 1;
		end = offset + length;
		return { run, offset, length };
	});
}

function channels(hex: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** WCAG 2's ratio. */
function contrast(a: string, b: string): number {
	const luminance = (hex: string): number => {
		const [red = 0, green = 0, blue = 0] = channels(hex).map((part) =>
			part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
		);
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

/** How far a colour is from grey, 0 to 1. */
function chroma(hex: string): number {
	const parts = channels(hex);
	return Math.max(...parts) - Math.min(...parts);
}
