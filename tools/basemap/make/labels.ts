/** Names of countries, provinces, seas, deserts and mountains, each with the zooms it shows at. */
import type { Feature, MultiPolygon, Point } from 'geojson';
import { countries, physical, provinces, type Names, type Point as Place } from '../content.ts';
import type { UnitFeature } from '../read/natural-earth.ts';
import { collection, shape } from '../shape.ts';
import { provinceNames } from './province-names.ts';

export type LabelKind =
	'country' | 'province' | 'sea' | 'lake' | 'desert' | 'mountains' | 'region' | 'island';
/** A name along a line would be cut, and set twice, where tiles meet: it is a point with a slant instead. */
export type Label = Feature<
	Point,
	Names & { kind: LabelKind; from: number; to: number; rank: number; angle?: number }
>;

/** Countries whose provinces are named, and from which zoom: the texts' own, then their neighbours. */
const provinceZoom = new Map([
	['SYR', 6],
	['IRQ', 7],
	['TUR', 7],
	['JOR', 8],
	['LBN', 8],
]);

export function physicalLabels(): Label[] {
	return physical().map(({ kind, en, ar, zoom: [from, to], at }, index) => {
		const line = (Array.isArray(at[0]) ? at : [at]) as Place[];
		return {
			type: 'Feature',
			properties: { kind, en, ar, from, to, rank: index, angle: slant(line) },
			geometry: { type: 'Point', coordinates: middle(line) },
		};
	});
}

function middle(line: Place[]): Place {
	const at = line[Math.floor((line.length - 1) / 2)] ?? [0, 0];
	const next = line[Math.ceil((line.length - 1) / 2)] ?? at;
	return [(at[0] + next[0]) / 2, (at[1] + next[1]) / 2];
}

/** Degrees clockwise that a name turns to lie along its line on a Mercator map, read from left to right. */
function slant(line: Place[]): number {
	const [first, last] = [line[0], line.at(-1)];
	if (first === undefined || last === undefined || first === last) return 0;
	const stretch = Math.cos((((first[1] + last[1]) / 2) * Math.PI) / 180);
	const angle = (Math.atan2((first[1] - last[1]) / stretch, last[0] - first[0]) * 180) / Math.PI;
	return Math.round(angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle);
}

export async function countryLabels(
	grounds: Feature<MultiPolygon, { iso: string }>[],
	alpha2: Map<string, string>,
): Promise<Label[]> {
	const english = new Intl.DisplayNames('en', { type: 'region' });
	const arabic = new Intl.DisplayNames('ar', { type: 'region' });
	const edited = new Map(countries().map((country) => [country.iso, country]));
	const points = await shape<Point>(
		"-i in.json -each 'area = this.area' -explode -sort this.area descending -uniq iso -points inner",
		{ 'in.json': collection(grounds) },
	);
	return points.flatMap((point): Label[] => {
		const { iso, area } = point.properties as { iso: string; area: number };
		const edit = edited.get(iso);
		const code = alpha2.get(iso) ?? '';
		if (edit === undefined && !/^[A-Z]{2}$/.test(code)) return [];
		const square = area / 1e6;
		/** Large countries from afar; the smallest need a closer look. */
		const from =
			edit?.zoom?.[0] ??
			(square > 2e6 ? 1 : square > 4e5 ? 3 : square > 5e4 ? 4 : square > 3e3 ? 5 : 6.5);
		return [
			{
				type: 'Feature',
				geometry: edit?.at === undefined ? point.geometry : { type: 'Point', coordinates: edit.at },
				properties: {
					kind: 'country',
					en:
						edit?.en ??
						(english.of(code) ?? iso).replaceAll('&', 'and').replace(/^St\. /, 'Saint '),
					ar: edit?.ar ?? arabic.of(code) ?? iso,
					from,
					to: edit?.zoom?.[1] ?? (square > 4e5 ? 6 : 7),
					rank: Math.round(1e7 - square),
				},
			},
		];
	});
}

export async function provinceLabels(units: UnitFeature[]): Promise<Label[]> {
	const edited = new Map(provinces().map((province) => [province.code, province]));
	const named = units.filter(
		(unit) => provinceZoom.has(unit.properties.iso) && unit.properties.code !== '',
	);
	const points = await shape<Point>("-i in.json -each 'area = this.area' -points inner", {
		'in.json': collection(named),
	});
	return points.map((point): Label => {
		const { code, iso, en, ar, area } = point.properties as {
			code: string;
			iso: string;
			en: string;
			ar: string;
			area: number;
		};
		const edit = edited.get(code);
		const late = area / 1e6 < 7000 ? 1 : 0;
		return {
			type: 'Feature',
			geometry: edit?.at === undefined ? point.geometry : { type: 'Point', coordinates: edit.at },
			properties: {
				kind: 'province',
				...provinceNames({ code, en, ar }),
				from: (provinceZoom.get(iso) ?? 6) + late,
				to: 9,
				rank: Math.round(1e6 - area / 1e6),
			},
		};
	});
}
