import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGazetteer } from '#engine/gazetteer/open.ts';
import { keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';

const FOLDER = 'static/gazetteer';
const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as {
	entries: number;
	bytes: number;
	sources: { licence: string }[];
	sha256: Record<string, string>;
};
const bytesOf = (file: string) => readFileSync(join(FOLDER, file));
const gazetteer = await openGazetteer((file) =>
	Promise.resolve(Uint8Array.from(bytesOf(file)).buffer),
);

/** The features and countries that a whole text may name, the most populous first. */
function meanings(text: string): string[] {
	const tokens = tokenize(text);
	const whole = gazetteer
		.matches(keysOf(text, tokens), 0)
		.find(({ length }) => length === tokens.length);
	return (whole?.candidates ?? [])
		.toSorted((a, b) => b.entry.population - a.entry.population)
		.map(({ entry, use }) => [entry.country, entry.feature, use].filter(Boolean).join(' '));
}

describe('the files of the gazetteer', () => {
	test('are those of the manifest, less than 25 MB together', () => {
		const files = readdirSync(FOLDER).filter((file) => file !== 'manifest.json');
		expect(files.sort()).toEqual(Object.keys(manifest.sha256).sort());
		let total = 0;
		for (const file of files) {
			const bytes = bytesOf(file);
			total += bytes.length;
			expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(manifest.sha256[file]);
		}
		expect(total).toBe(manifest.bytes);
		expect(total).toBeLessThan(25e6);
		expect(gazetteer.size).toBe(manifest.entries);
	});

	test('have a licence for every source', () => {
		for (const source of manifest.sources) expect(source.licence).not.toBe('');
	});

	test('have a core that a page can fetch', () => {
		expect(bytesOf('core.bin').length).toBeLessThan(1.5e6);
	});
});

describe('the gazetteer', () => {
	test.each([
		['Syria', 'SY country name'],
		['Syrians', 'SY country demonym'],
		['Turkish', 'TR country adjective'],
		['U.S.', 'US country abbreviation'],
		['UAE', 'AE country abbreviation'],
		['Mass.', 'US admin-1 abbreviation'],
		['Calif.', 'US admin-1 abbreviation'],
		['Texan', 'US admin-1 adjective'],
		['Parisian', 'FR settlement adjective'],
		['Laurel County', 'US admin-2 name'],
		['Oxfordshire', 'GB admin-2 name'],
		['County Clare', 'IE admin-2 name'],
		['Deir al-Zor', 'SY admin-1 name'],
		['Deir al-Zor', 'SY settlement name'],
		['Kobani', 'SY settlement name'],
		['Tel Abyad', 'SY settlement name'],
		['Ras al-Ayn', 'SY settlement name'],
		['Baghouz', 'SY settlement name'],
		['Foua', 'SY settlement name'],
		['Ghouta', 'SY region name'],
		['Sayyida Zainab', 'SY settlement name'],
		['Hatay', 'TR admin-1 name'],
		['Iraqi Kurdistan', 'IQ region name'],
		['Middle East', 'macro-region name'],
		['Balkans', 'macro-region name'],
		['Soviet Union', 'macro-region name'],
		['West Germany', 'DE region name'],
		['Euphrates', 'river name'],
		['Black Sea', 'water name'],
		['Sahara', 'desert name'],
		['Cookville', 'US settlement name'],
	])('knows %s as %s', (text, meaning) => {
		expect(meanings(text)).toContain(meaning);
	});

	test.each(['DMS', 'sheng hu', '10', 'a', 'tdmr'])('does not know %s', (text) => {
		expect(meanings(text)).toEqual([]);
	});

	test('has every place on the globe, under a name, in a unit of its country', () => {
		for (let index = 0; index < gazetteer.size; index++) {
			const { name, lat, lon, country, admin1, admin2 } = gazetteer.entry(index);
			if (name === '' || Math.abs(lat) > 90 || Math.abs(lon) > 180)
				expect.fail(`${String(index)} ${name}`);
			for (const unit of [admin1, admin2])
				if (unit !== null && gazetteer.entry(unit).country !== country) expect.fail(name);
		}
	});

	test('finds places by their own names', () => {
		let unfound = 0;
		for (let index = 0; index < gazetteer.size; index += 37) {
			const { name } = gazetteer.entry(index);
			const keys = keysOf(name, tokenize(name));
			const found = gazetteer.matches(keys, 0);
			if (!found.some(({ candidates }) => candidates.some(({ entry }) => entry.index === index)))
				unfound++;
		}
		// Names that are descriptions, or in brackets, or of one letter, are left out.
		expect(unfound).toBeLessThan(50);
	});
});
