import { AREAS, BEFORE, LAND, WAYS } from './features.ts';
import { HEADS } from './organisations.ts';
import { words } from './words.ts';

/** Months and weekdays: as a name by themselves they are times. */
const CALENDAR = words(`
	january february march april may june july august september october november december spring summer autumn winter jan feb mar apr jun jul aug
	sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday easter christmas ramadan
`);

const COMPASS = words(`
	north south east west northeast northwest southeast southwest northern southern eastern western central upper lower
	inner outer greater middle mid new old great little big grand
`);

const COMMON_PARTS = words(`
	hall house houses town city towns junction corner center centre point cross station depot mill mills tower castle
	abbey zoo stadium arena prison jail plant block line region zone section sector area dam field fields green grove
	gardens garden home capitol white house downtown midtown uptown internet web god lord
`);

/** Words too common a part of names to be the name of a place by themselves: West, Valley, University. */
export const GENERIC = new Set([
	...[COMPASS, COMMON_PARTS, CALENDAR, AREAS, LAND, WAYS, HEADS, BEFORE].flatMap((set) => [...set]),
]);

/** Lower-case words after a name that make it the name of a disease, a dish or a breed. */
export const NOT_PLACES_AFTER = words(`
	virus ebolavirus hemorrhagic haemorrhagic fever flu influenza syndrome disease strain dinner plates fries toast sausage bread cheese roulette
	shepherd terrier retriever sprouts
`);
