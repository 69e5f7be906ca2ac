import { booleanPointInPolygon, rewind } from '@turf/turf';
import { mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Ground } from '#engine/described-area.ts';
import { bordered, type Bordered, type Borders } from './borders.ts';

/** The outlines of the map's ground, from which areas that a text describes are cut. */
export function shapes(borders: Borders): Ground {
	const countries = bordered(borders, 'countries');
	const provinces = bordered(borders, 'provinces');
	// TopoJSON winds its rings the other way round than RFC 7946.
	const wound = (found: Bordered | undefined): Polygon | MultiPolygon | null =>
		found ? (rewind(found.geometry) as Polygon | MultiPolygon) : null;
	return {
		country: (iso) => wound(countries.find(({ properties }) => properties.iso === iso)),
		province: (point) =>
			wound(provinces.find((province) => booleanPointInPolygon(point, province))),
		border(iso, and) {
			const line: MultiLineString = mesh(borders, borders.objects.countries, (a, b) => {
				const sides = [isoOf(a), isoOf(b)];
				return a !== b && sides.includes(iso) && (and === null || sides.includes(and));
			});
			return line.coordinates.length > 0 ? line : null;
		},
	};
}

function isoOf(country: { properties?: unknown }): string | null {
	const { properties } = country as { properties?: { iso?: string | null } };
	return properties?.iso ?? null;
}
