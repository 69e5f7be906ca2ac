import { words } from './words.ts';

/** Words after a name that make it the name of an administrative area or a settlement: Laurel County. */
export const AREAS = words(`
	county counties parish township townships borough province provinces governorate prefecture oblast krai canton
	municipality village twp
`);

/** Words after the name of a known place that make it the name of the land around it: Kursk Region, Khan Younis Governorate. */
export const REGIONS = words(
	'region district zone province governorate oblast krai prefecture raion',
);

/** Words after a name that make it the name of a feature of the land or the water: Orontes River. */
export const LAND = words(`
	river creek lake lakes bay beach island islands isle valley mountain mountains hills hill peninsula desert forest
	falls canyon gulf sea strait channel canal reservoir dam wilderness springs harbor harbour cape coast plateau
	plain plains basin delta swamp marsh glacier heights ridge park ranch crossing
`);

/** Words after a name that make it the name of a way: Dublin Road. */
export const WAYS = words(`
	street st avenue ave boulevard blvd road rd drive lane highway hwy parkway freeway expressway turnpike
	trafficway pike bridge trail square plaza prospekt
`);

/** Words before a name that make it the name of a feature: Lake Lanier, Mount Hermon. */
export const BEFORE = words(
	`lake mount mt fort ft port camp cape isle tell tel jabal jebel wadi loch glen`,
);

/** Lower-case words before a name that say what it is: the village of X, the port city of X. */
export const KINDS_OF_PLACE = words(`
	city town village hamlet suburb county district province state region governorate municipality neighborhood
	neighbourhood island port settlement resort capital township borough area republic parish valley kingdom
	emirate
`);
