/** Every letter a label can need, so that the fonts ship it. */
import { countries, physical, provinces, rivers, towns } from '../content.ts';
import type { UnitFeature } from '../read/natural-earth.ts';

export function lettersOf(units: UnitFeature[], alpha2: Map<string, string>): Set<string> {
	const english = new Intl.DisplayNames('en', { type: 'region' });
	const tables = [
		towns('towns.json'),
		towns('world-towns.json'),
		physical(),
		rivers(),
		provinces(),
		countries(),
	].flat();
	const texts = [
		...tables.flatMap(({ en, ar }) => [en, ar]),
		...units
			.filter((unit) => unit.properties.code !== '')
			.flatMap(({ properties }) => [properties.en, properties.ar]),
		...[...alpha2.values()].map((code) => english.of(code) ?? ''),
	];
	return new Set(texts.flatMap((text) => [...text, ...text.toUpperCase()]));
}
