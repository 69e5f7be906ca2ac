import { error } from '@sveltejs/kit';
import { everything } from '#lib/server/everything.ts';
import { countryLocator, locator } from '#lib/server/locator.ts';
import { byReason } from '#lib/state/reasons.ts';
import type { MapView, OutlineView, PlaceView, TextView } from '#lib/state/view.ts';
import { words } from '#lib/words/words.ts';
import { byPeriod } from './groups.ts';

/** The page is complete without JavaScript. */
export const csr = false;

export async function entries() {
	const { view } = await everything();
	return view.places.filter(isNamed).map(({ id }) => ({ place: id }));
}

export async function load({ params }) {
	const { view } = await everything();
	const place = view.places.filter(isNamed).find(({ id }) => id === params.place);
	if (!place) error(404, words.notFound.title);
	return {
		place,
		outlines: view.outlines.filter(({ id }) => place.outlines.includes(id)).map(withoutShape),
		claims: view.claims.filter((claim) => claim.place === place.id),
		notes: view.notes,
		texts: view.texts.map(withoutUnits),
		ranks: Object.fromEntries(
			place.receipts.map(({ mention }) => [mention, view.marks[mention]?.rank ?? null]),
		),
		groups: byPeriod(
			place.receipts.filter(({ dating }) => dating !== null),
			view,
		),
		others: byReason(place.receipts),
		locator: await locatorOf(place, view),
	};
}

function withoutShape({ geometry: _geometry, fade: _fade, ...outline }: OutlineView) {
	return outline;
}

function withoutUnits({ units: _units, ...text }: TextView) {
	return text;
}

function isNamed({ receipts }: PlaceView): boolean {
	return receipts.length > 0;
}

function locatorOf({ id, precision, countries: [country] }: PlaceView, view: MapView) {
	const isCountry = precision === 'country' && country !== undefined;
	return isCountry
		? countryLocator(country)
		: locator(
				view,
				view.sightings.filter(({ place }) => place === id),
			);
}
