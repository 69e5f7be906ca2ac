import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readDump } from '#engine/dump.ts';
import { openGazetteer } from '#engine/gazetteer/open.ts';
import { ownText } from '#engine/own-text.ts';
import { keysToLookUp, proposeMap } from '#engine/propose-map.ts';
import { topology } from '#lib/server/borders.ts';
import { shapes } from '#lib/view/shapes.ts';
import { trial } from '#lib/words/trial.ts';

const TODAY = '2026-01-15';
/** Bytes that a typical article may need of the gazetteer. */
const MOST = 3_000_000;

async function lookUp(keys?: Iterable<string>) {
	let bytes = 0;
	const gazetteer = await openGazetteer(async (file) => {
		const { buffer, byteOffset, byteLength } = await readFile(`static/gazetteer/${file}`);
		bytes += byteLength;
		return buffer.slice(byteOffset, byteOffset + byteLength);
	}, keys);
	return { gazetteer, bytes };
}

async function article(id: string) {
	const source = await readFile(`geo/texts/${id}.md`, 'utf8');
	return readDump(source.replace(/^---.*?^---\n/ms, ''), `${id}.md`).map((dumped) =>
		ownText({ ...dumped, published: '2025-01-10' }, TODAY),
	);
}

const whole = await lookUp();
const ground = shapes(await topology());
const texts = {
	'the article of 2022': await article('aawsat-2022-normalization'),
	'the article of 2025': await article('aawsat-2025-isis'),
	'the example of the page': readDump(trial.exampleText, 'text').map((dumped) =>
		ownText({ ...dumped, published: trial.exampleDate }, TODAY),
	),
};

test.for(Object.entries(texts))(
	'%s is read the same with the part of the gazetteer that its words need, of less than 3 MB',
	async ([, own]) => {
		const part = await lookUp(keysToLookUp(own));
		expect(part.bytes).toBeLessThan(MOST);
		const means = { ground, at: TODAY };
		const map = proposeMap(own, { ...means, gazetteer: part.gazetteer });
		expect(map.content).toEqual(proposeMap(own, { ...means, gazetteer: whole.gazetteer }).content);
		expect(map.sightings.length).toBeGreaterThan(0);
	},
);

test('all that is on the map is proposed, and its times are counted from the day of the text', () => {
	const { content, sightings } = proposeMap(texts['the example of the page'], {
		gazetteer: whole.gazetteer,
		ground,
		at: TODAY,
	});
	expect(content.mentions.map(({ review }) => review.state)).toEqual(
		content.mentions.map(() => 'proposed'),
	);
	expect(sightings.every(({ proposed }) => proposed)).toBe(true);
	const said = content.times.map(({ selector, edtf }) => [selector.quote.exact, edtf]);
	expect(said).toContainEqual(['Wednesday', '2016-08-24']);
	expect(said).toContainEqual(['Thursday', '2016-08-25']);
});

test('several texts share the places that they name', () => {
	const both = [...texts['the article of 2022'], ...texts['the article of 2025']];
	const { content } = proposeMap(both, { gazetteer: whole.gazetteer, ground, at: TODAY });
	const ids = content.places.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	expect(ids.filter((id) => id === 'damascus')).toEqual(['damascus']);
	expect(new Set(content.mentions.map(({ id }) => id)).size).toBe(content.mentions.length);
});

test('a text that is not English names nothing', async () => {
	const words =
		'Der Krieg in Syrien ist nicht zu Ende, und die Menschen in Aleppo und Damaskus sind müde.';
	const own = readDump(`${words}\n\n${words}`, 'text').map((dumped) => ownText(dumped, TODAY));
	const { content } = proposeMap(own, { gazetteer: whole.gazetteer, ground, at: TODAY });
	expect(own.map(({ language }) => language)).toEqual(['und']);
	expect(content.mentions).toEqual([]);
});

test('a name of many places, none of them likely, is no pin, and says what the machine thinks of', () => {
	const [text] = readDump('A fire broke out in Springfield on Monday, officials said.', 'text').map(
		(dumped) => ownText({ ...dumped, published: '2023-05-10' }, TODAY),
	);
	if (!text) throw new Error('there is no text');
	const { content, sightings, rejected } = proposeMap([text], {
		gazetteer: whole.gazetteer,
		ground,
		at: TODAY,
	});
	expect(sightings).toEqual([]);
	expect(content.mentions.map(({ place, drawn }) => ({ place, drawn }))).toEqual([
		{ place: null, drawn: false },
	]);
	expect(rejected).toMatchObject([
		{
			reason: 'not-identifiable',
			detail: expect.stringMatching(
				/^perhaps Springfield \(.+, US\), but the machine is not sure: 0\.\d\d$/,
			) as string,
		},
	]);
});

test('a text without a title is called by its beginning, which splits no character', () => {
	const units = readDump(`x${'🔥'.repeat(200)} burns`, 'text').flatMap((dumped) => dumped.units);
	expect(ownText({ units }, TODAY).title).toBe(`x${'🔥'.repeat(99)}…`);
	const short = readDump('In Homs it rained.', 'text').flatMap((dumped) => dumped.units);
	expect(ownText({ units: short }, TODAY).title).toBe('In Homs it rained…');
});
