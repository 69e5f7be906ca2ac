import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { imports as subpaths } from '../package.json' with { type: 'json' };
import { brokenArrows, cycles, type Import } from './arrows.ts';

describe('the source', () => {
	const imports = globSync('src/**/*.{ts,svelte}').flatMap((file) => importsOf(slashed(file)));

	test('follows the arrows', () => {
		expect(imports.length).toBeGreaterThan(100);
		expect(brokenArrows(imports)).toEqual([]);
	});

	test('has no import cycle', () => {
		expect(cycles(imports)).toEqual([]);
	});
});

describe('the arrows', () => {
	test.each([
		['src/lib/state/address.ts', 'src/lib/map/camera.ts'],
		['src/lib/state/address.ts', 'maplibre-gl'],
		['src/lib/style/legend.ts', 'svelte/store'],
		['src/lib/map/Map.svelte', 'src/lib/panel/Legend.svelte'],
		['src/lib/panel/Legend.svelte', 'src/lib/map/camera.ts'],
		['src/lib/panel/Legend.svelte', 'src/lib/server/atlas.ts'],
		['src/lib/panel/Legend.svelte', 'src/engine/pipeline.ts'],
		['src/routes/+page.svelte', 'src/lib/server/atlas.ts'],
		['src/routes/+page.ts', 'src/lib/server/atlas.ts'],
		['src/engine/layers.ts', 'src/engine/periods.ts'],
		['src/engine/layers.ts', 'src/engine/pipeline.ts'],
		['src/engine/dates.ts', 'src/engine/periods.ts'],
		['src/engine/layers.ts', 'src/lib/words/words.ts'],
		['src/engine/layers.ts', 'node:fs'],
		['src/engine/layers.ts', 'maplibre-gl'],
		['src/cli/map.ts', 'src/engine/layers.ts'],
		['src/cli/map.ts', 'src/routes/layers.ts'],
	])('forbid that %s imports %s', (from, to) => {
		expect(brokenArrows([{ from, to }])).toEqual([`${from} imports ${to}`]);
	});

	test.each([
		['src/engine/pipeline.ts', 'src/engine/layers.ts'],
		['src/engine/layers.ts', 'src/engine/dates.ts'],
		['src/engine/layers.ts', '@turf/turf'],
		['src/lib/server/atlas.ts', 'src/engine/pipeline.ts'],
		['src/lib/server/atlas.ts', 'node:fs'],
		['src/routes/layers/[id].geojson/+server.ts', 'src/lib/server/atlas.ts'],
		['src/routes/+page.server.ts', 'src/lib/server/atlas.ts'],
		['src/routes/+page.svelte', 'src/lib/map/Map.svelte'],
		['src/lib/map/Map.svelte', 'maplibre-gl'],
		['src/lib/panel/List.svelte', 'src/lib/state/choices.svelte.ts'],
	])('allow that %s imports %s', (from, to) => {
		expect(brokenArrows([{ from, to }])).toEqual([]);
	});

	test('ask for a part for every file', () => {
		expect(brokenArrows([{ from: 'src/lib/utils/all.ts', to: 'valibot' }])).toHaveLength(1);
	});

	test('are no circle', () => {
		const [a, b, c] = ['src/lib/map/a.ts', 'src/lib/map/b.ts', 'src/lib/map/c.ts'] as const;
		const line = [
			{ from: a, to: b },
			{ from: b, to: c },
		];
		expect(cycles(line)).toEqual([]);
		expect(cycles([...line, { from: c, to: b }])).toEqual([[b, c]]);
	});
});

function importsOf(file: string): Import[] {
	const source = readFileSync(file, 'utf8');
	const scripts = [...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
	const code = file.endsWith('.svelte') ? scripts.join('\n') : source;
	const { importedFiles } = ts.preProcessFile(code, true, true);
	return importedFiles.map(({ fileName }) => ({ from: file, to: resolve(file, fileName) }));
}

/** A name relative to the file or one of package.json's `imports`, as a path from the root. */
function resolve(file: string, name: string): string {
	if (name.startsWith('.')) return posix.join(posix.dirname(file), name);
	for (const [key, path] of Object.entries(subpaths)) {
		const start = key.slice(0, -1);
		if (name.startsWith(start)) {
			return posix.join(path.slice(0, -1), name.slice(start.length));
		}
	}
	return name.replace(/^\$lib\//, 'src/lib/');
}

function slashed(path: string): string {
	return path.replaceAll('\\', '/');
}
