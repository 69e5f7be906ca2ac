/** Cuts the outlines of geo/places.geojson anew from the drawn borders and geo/fronts.geojson; nothing else there changes. */
import { length } from '@turf/turf';
import { writeFileSync } from 'node:fs';
import type { OutlineGeometry } from '../../src/engine/model.ts';
import { check, km2 } from './outlines/checks.ts';
import { draw } from './outlines/draw.ts';
import { drawnBorders } from './outlines/drawn.ts';
import {
	isOutline,
	placesFile,
	readBorders,
	readFronts,
	readPlaces,
	type PlaceFeature,
} from './outlines/files.ts';
import { legible } from './outlines/write.ts';

const places = readPlaces();
const fronts = readFronts();
const drawn = drawnBorders(readBorders());

for (const { id, properties, geometry } of fronts.features) {
	const { length: notes } = properties.notes;
	if (notes !== 0 && notes !== geometry.coordinates.length)
		throw new Error(
			`geo/fronts.geojson, ${id}: found ${notes} notes, expected one for each of ${geometry.coordinates.length} vertices`,
		);
}

const geometries = new Map<string, OutlineGeometry>();
const outlines = places.features.filter(isOutline);
for (const outline of outlines) {
	outline.geometry = draw(outline.properties.recipe, { drawn, fronts, outlines: geometries });
	geometries.set(outline.id, outline.geometry);
}
writeFileSync(placesFile, legible(places) + '\n');

for (const { id, geometry, properties } of outlines) {
	const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
	const size = isLine
		? `${length({ type: 'Feature', properties: {}, geometry }).toFixed(0)} km`
		: `${km2(geometry).toFixed(0)} km²`;
	const published = properties.published.map(
		({ km2: stated }) => `${stated} (${((km2(geometry) / stated - 1) * 100).toFixed(1)} %)`,
	);
	console.log([id.padEnd(26), size.padStart(10), ...published].join('  '));
}

const isPlace = (feature: (typeof places.features)[number]): feature is PlaceFeature =>
	!isOutline(feature);
const checks = check(outlines, places.features.filter(isPlace), drawn);
const failed = checks.filter(({ passed }) => !passed);
for (const { what, passed, detail } of checks)
	console.log(`${passed ? 'ok  ' : 'FAIL'} ${what}${detail === '' ? '' : ` (${detail})`}`);
console.log(`${checks.length - failed.length} of ${checks.length} checks passed`);
if (failed.length > 0) process.exitCode = 1;
