import type { Candidate, Entry, Feature } from '../gazetteer/model.ts';
import { isCityOf, liesIn } from './contain.ts';
import { SEATS_OF_GOVERNMENT } from './lists/capitals.ts';
import type { Mention } from './model.ts';
import type { Named } from './named.ts';
import { NAMESAKE, SUPPORT } from './support.ts';

/** A capital that stands for its government tells less of where things happen. */
const OF_GOVERNMENT = 0.3;
/** Names of lands in their own right, not of provinces around a city. */
const LANDS = / (Strip|Peninsula|Valley|Islands?|Coast)$/;
const UNITS = new Set<Feature>(['admin-1', 'admin-2']);
/** Of the people of a unit. */
const NEARLY_ALL = 0.9;
/** Powers of ten. */
const LESSER = 1;

/**
 * Weighs what bears a name by the words beside its mentions and by what else bears it, whatever else the text names. What
 * compares standings comes first and last: the steps between add to them.
 */
export function prefer(name: Named, mentions: readonly Mention[]): void {
	putOtherNamesLast(name, mentions);
	addSeats(name, mentions);
	addNatures(name, mentions);
	putCitiesFirst(name, mentions);
	putCountriesFirst(name, mentions);
}

/**
 * A name means what is known by it rather than a lesser place that is also called so: Portland, not Blue Island near
 * Chicago; the state of Oregon, not Oregon County.
 */
function putOtherNamesLast({ candidates, own, mentions: of }: Named, mentions: readonly Mention[]) {
	const best = Math.max(...own.filter((_, at) => candidates[at]?.main));
	candidates.forEach(({ entry, main }, at) => {
		const standing = own[at] ?? 0;
		if (main || (standing >= best - LESSER && !hasTownOfName(entry, candidates))) return;
		if (of.some((mention) => mentions[mention]?.nature.includes(entry.feature))) return;
		if (entry.feature === 'settlement' || hasStateOfName(entry, candidates))
			own[at] = standing - SUPPORT.main;
		else if (entry.feature === 'admin-2') own[at] = standing - SUPPORT.county;
	});
}

/** Whether another town of the same province has as its own name what one is only also called: Newtown, not Hartford. */
function hasTownOfName({ feature, admin1 }: Entry, candidates: readonly Candidate[]): boolean {
	if (feature !== 'settlement' || admin1 === null) return false;
	return candidates.some(
		({ entry, main }) => main && entry.feature === 'settlement' && entry.admin1 === admin1,
	);
}

/** Whether it is a county that bears the name of a state of its country. */
function hasStateOfName({ feature, country }: Entry, candidates: readonly Candidate[]): boolean {
	if (feature !== 'admin-2') return false;
	return candidates.some(
		({ entry, main }) => main && entry.feature === 'admin-1' && entry.country === country,
	);
}

/**
 * A capital is named more often than its size tells, above all where it acts or a report was filed; one that acts is a
 * government, and not where things happen.
 */
function addSeats(name: Named, mentions: readonly Mention[]) {
	if (!SEATS_OF_GOVERNMENT.has(name.key)) return;
	const acting = name.mentions.filter((at) => mentions[at]?.kind === 'metonym');
	if (acting.length === name.mentions.length) name.voice = OF_GOVERNMENT;
	const isTold = acting.length > 0 || name.mentions.some((at) => mentions[at]?.dateline);
	const seats = seatsOf(name.candidates);
	const most = largestOf(seats);
	name.candidates.forEach((candidate, at) => {
		if (!seats.includes(candidate)) return;
		const { population } = candidate.entry;
		// Where nothing is told of it, Paris is none of the towns of Ontario.
		const untold = population * NAMESAKE >= most ? SUPPORT.seat : 0;
		const told = SUPPORT.nature + (population === most ? SUPPORT.nature : 0);
		name.own[at] = (name.own[at] ?? 0) + (isTold ? told : untold);
	});
}

/** What a government can be called by: the Kremlin itself, else cities. */
function seatsOf(candidates: readonly Candidate[]): readonly Candidate[] {
	const sites = candidates.filter(({ entry }) => entry.feature === 'site');
	if (sites.length > 0) return sites;
	const cities = candidates.filter(({ entry }) => entry.feature === 'settlement');
	// Islamabad is not Chittagong, a larger city that was called so once; but Panama City is Panamá, not a town in Florida.
	const known = cities.filter(({ main }) => main);
	return largestOf(known) * NAMESAKE >= largestOf(cities) ? known : cities;
}

function largestOf(candidates: readonly Candidate[]): number {
	return Math.max(...candidates.map(({ entry }) => entry.population));
}

/** Lets the nouns beside a name choose among its candidates: Aleppo province, the city of Aleppo. */
function addNatures(name: Named, mentions: readonly Mention[]) {
	const asked = name.mentions.map((at) => mentions[at]?.nature ?? []);
	name.candidates.forEach(({ entry }, at) => {
		let bonus = asked.some((features) => features.includes(entry.feature)) ? SUPPORT.nature : 0;
		if (asked.some(([likeliest]) => likeliest === entry.feature)) bonus += SUPPORT.nature;
		if (bonus > 0 && isCityOfItsOwn(entry, name)) bonus -= SUPPORT.nature;
		name.own[at] = (name.own[at] ?? 0) + bonus;
	});
}

/** Whether a unit is no more than the city of its name: Moscow, in the region of Moscow all around it. */
function isCityOfItsOwn(unit: Entry, { candidates }: Named): boolean {
	return candidates.some(
		({ entry }) =>
			entry.feature === 'settlement' &&
			liesIn(entry, unit) &&
			entry.population >= NEARLY_ALL * unit.population,
	);
}

/**
 * A bare name means the city rather than the province around it, where the city is a good part of that; but Gaza is the
 * Strip, no province of the city.
 */
function putCitiesFirst({ candidates, own, mentions: of }: Named, mentions: readonly Mention[]) {
	if (of.some((at) => mentions[at]?.nature.length !== 0)) return;
	candidates.forEach(({ entry: province }, at) => {
		if (province.feature !== 'admin-1' && province.feature !== 'admin-2') return;
		if (LANDS.test(province.name)) return;
		const cities = candidates.flatMap(({ entry }, city) =>
			isCityOf(entry, province) ? [own[city] ?? 0] : [],
		);
		if (cities.length === 0) return;
		own[at] = Math.min((own[at] ?? 0) - SUPPORT.city, Math.max(...cities) - SUPPORT.ahead);
	});
}

/** A bare name means the country rather than its city that is also called so, or its province: Mexico, Taiwan. */
function putCountriesFirst(name: Named, mentions: readonly Mention[]) {
	if (name.mentions.some((at) => mentions[at]?.nature.length !== 0)) return;
	const countries = new Set(
		name.candidates.flatMap(({ entry }) => (entry.feature === 'country' ? [entry.country] : [])),
	);
	name.candidates.forEach(({ entry, main }, at) => {
		if (!countries.has(entry.country)) return;
		const isCity = !main && entry.feature === 'settlement';
		const less = UNITS.has(entry.feature) ? SUPPORT.unit : isCity ? SUPPORT.city : 0;
		name.own[at] = (name.own[at] ?? 0) - less;
	});
}
