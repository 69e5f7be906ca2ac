import type { Feature } from '../gazetteer/model.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spot.ts';

const PROVINCE: readonly Feature[] = ['admin-1', 'admin-2', 'region'];
const COUNTY: readonly Feature[] = ['admin-2'];
const SETTLEMENT: readonly Feature[] = ['settlement', 'quarter'];
const QUARTER: readonly Feature[] = ['quarter', 'settlement'];

/** What the common nouns beside a name say of its nature: Aleppo province, the city of Aleppo. */
const NATURES: ReadonlyMap<string, readonly Feature[]> = new Map([
	...['county', 'counties', 'parish', 'parishes'].map((noun) => [noun, COUNTY] as const),
	...[
		'province',
		'provinces',
		'governorate',
		'state',
		'states',
		'oblast',
		'prefecture',
		'canton',
	].map((noun) => [noun, PROVINCE] as const),
	...['city', 'town', 'village', 'hamlet', 'capital', 'suburb', 'cities', 'towns', 'villages'].map(
		(noun) => [noun, SETTLEMENT] as const,
	),
	...['neighborhood', 'neighbourhood', 'quarter', 'borough'].map(
		(noun) => [noun, QUARTER] as const,
	),
	...['river', 'rivers', 'creek'].map((noun) => [noun, ['river']] as const),
	...['island', 'islands', 'isle'].map((noun) => [noun, ['island']] as const),
	...['lake', 'sea', 'bay', 'gulf'].map((noun) => [noun, ['water']] as const),
	...['mountain', 'mountains', 'mount', 'volcano'].map((noun) => [noun, ['mountain']] as const),
]);

/** The features that the words beside a name ask for; empty where they say nothing. */
export function natureOf({ keys }: Reading, { first, last }: Spot): readonly Feature[] {
	const after = NATURES.get(keys[last] ?? '');
	if (after !== undefined) return after;
	const before = keys[first - 1] === 'of' ? NATURES.get(keys[first - 2] ?? '') : undefined;
	return before ?? NATURES.get(keys[first - 1] ?? '') ?? [];
}
