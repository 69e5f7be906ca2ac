import { bbox, feature, featureCollection } from '@turf/turf';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { ClaimView, MapView } from '#lib/state/view.ts';
import type { Language } from '#lib/style/expressions.ts';
import { measureInWords, yardstickInWords } from '#lib/words/overlay.ts';

/** What the claims measure: the drawn areas, the yardstick's outline laid beside them, and the words of both. */
export function claimed(view: MapView, language: Language): FeatureCollection {
	return featureCollection(
		view.claims.flatMap((claim) => [
			...areas(claim, view, language),
			...yardstick(claim, view, language),
		]),
	);
}

function areas(claim: ClaimView, view: MapView, language: Language): Feature[] {
	const parts = view.outlines
		.filter(({ id }) => claim.measure.parts.some(({ outline }) => outline === id))
		.map(({ geometry }): Feature => feature(geometry, { role: 'claim' }));
	if (parts.length === 0) return [];
	const label = measureInWords(claim.measure, nameOf(claim, view, language), language);
	return [...parts, words(below(parts), label)];
}

function yardstick(claim: ClaimView, view: MapView, language: Language): Feature[] {
	if (!claim.laid) return [];
	const outline: Feature = feature(claim.laid.geometry, { role: 'yardstick' });
	const label = yardstickInWords(nameOf(claim, view, language), claim.yardstick.km2, language);
	return [outline, words(below([outline]), label)];
}

function words(at: Position, label: string): Feature {
	return feature({ type: 'Point', coordinates: at }, { label });
}

/** The middle of the southern edge of what is drawn, where its words hang. */
function below(drawn: Feature[]): Position {
	const [west, south, east] = bbox(featureCollection(drawn));
	return [(west + east) / 2, south];
}

function nameOf(
	{ yardstick: { place, name } }: ClaimView,
	view: MapView,
	language: Language,
): string {
	return view.places.find(({ id }) => id === place)?.names[language] ?? name;
}
