import type { Direction } from '../../described-area.ts';
import { words } from './words.ts';

/** Before a place. */
export const PLACE_PREPOSITIONS = words(`
	in near at from to into around outside inside across throughout toward towards through between off beyond
	within via over above
`);

/** Verbs of which the object is mostly a place: troops entered Dessie. */
export const TAKING = words(`
	entered entering retook retaken recaptured recapture recapturing reached besieged besieging encircled encircling
	shelled shelling bombarded bombarding fled fleeing liberated overran evacuated occupied retake seized
	captured capturing raided raiding bombed bombing
`);

/** What is done to towns rather than to persons: Shusha was shelled. */
export const UNDERGONE = words(`
	shelled bombarded bombed besieged encircled retaken recaptured overrun liberated evacuated occupied flooded razed
	looted
`);

/** What floats or flies under a name of its own: the frigate Lafayette. */
export const VESSELS = words(`
	frigate destroyer corvette tanker ferry warship battleship cruiser submarine freighter yacht trawler steamship
	liner spacecraft
`);

/** What a town has and a person has not: Hiawatha's mayor. */
export const CIVIC = words(`
	mayor police airport downtown outskirts suburbs streets residents inhabitants population council councillors
	firefighters governor harbor harbour seaport hospitals schools mosques churches markets neighborhoods neighbourhoods
	districts skyline waterfront municipality electorate
`);

/** What only a part of a town or of a land is, after a name with an article: the Sandy Hook section. */
export const PARTS = words(`
	section area district neighborhood neighbourhood quarter suburb suburbs village region province governorate countryside
`);

/** After the name of a place that stands before a noun of its people, its parts or its offices. */
export const PLACE_NOUNS = words(`
	resident residents man woman men women native natives teen teenager couple student students boy girl family
	families police officials authorities area areas suburb suburbs neighborhood neighborhoods downtown city county
	province state region district mayor firefighters fire school schools office offices home homes house headquarters
	border borders coast airport highway street streets metro metropolitan lawmakers voters businessman
	businesses business market hospital council court jail prison campus plant factory store church community based
	legislature village town outskirts countryside governorate oblast prefecture canton zone
	provinces regions districts governorates oblasts prefectures cantons states counties
	shrine mosque camp crossing checkpoint base airbase dam bridge refinery oilfield river desert island lake mountain
	mountains hills plain peninsula
`);

/** The points of the compass as adjectives of an area, with the point each means. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = {
	...{ north: 'north', northern: 'north', south: 'south', southern: 'south' },
	...{ east: 'east', eastern: 'east', west: 'west', western: 'west' },
	...{ northeast: 'northeast', northeastern: 'northeast', northwest: 'northwest' },
	...{ northwestern: 'northwest', southeast: 'southeast', southeastern: 'southeast' },
	...{ southwest: 'southwest', southwestern: 'southwest', central: 'centre', inner: 'centre' },
	...{ upper: 'north', lower: 'south' },
};

/** Those that are nouns too: Syria's northeast. */
export const NOUNS_OF_DIRECTION = words(
	'north south east west northeast northwest southeast southwest',
);

/** Verbs that only an actor does: with a country or a capital as their subject it stands for its government. */
export const ACTS = words(`
	said says say wants want wanted agrees agree agreed denies denied deny accuses accused accuse announced announces
	announce launched launches launch launching insists insisted demands demanded demand warns warned warn threatens
	threatened refuses refused refuse rejects rejected reject accepted accepts supports supported backs backed opposes
	opposed condemns condemned blames blamed calls called urges urged asks asked requested requests offered offers
	plans planned intends hopes hoped seeks sought seek considers considered decided decides signed signs sign pledged
	pledges vowed vows promised promises claims claimed believes believed fears feared expects expected recognizes
	recognized recognises recognised recognize imposed imposes lifted sent sends deployed deploys massed spread
	invaded attacked attacks bombed bombs occupies occupied annexed withdrew withdraws isolated sanctioned expelled
	recalled summoned negotiated negotiates proposed proposes suspended joined joins helped helps provided provides
	responded responds retaliated reacted protested voted votes vetoed tested fired conducted conducts carried
	coordinated coordinates welcomed welcomes dismissed dismisses confirmed confirms maintains maintained lobbied
	pushed pushes pressed continues continued supplies supplied arms armed trained finances financed sees saw allied
	thinks thought argues argued gave gives took takes made makes won lost beat defeated played plays
	closes shuts expels recalls summons condemns threatens vows pledges invades bombs strikes shells withdraws signals
	mediates hosts
`);

/** Verbs that only several actors do, who stand in a list: Cairo and Abu Dhabi back him. */
export const ACTS_TOGETHER = words(
	'back lead train fund arm host send want say agree deny reject oppose support call insist',
);

/** Verbs of acting in the past that do not end in -ed, and are no nouns. */
export const ACTED = words(`
	said withdrew struck sent shut shot broke held led quit kept fought met drew paid spent built bought sold gave took made
	won lost beat saw thought spread sought put
`);

/** Those that are plural nouns too: US plans, US strikes. */
export const ACTS_OR_NOUNS = words(`
	launch launches attack attacks demand demands support supports back backs claim claims plan plans offer offers request
	requests hope hopes sign signs vote votes call calls fear fears arm arms test tests play plays bomb bombs ask seek
	strikes shells signals hosts reject warn want supplies finances recalls vows
`);

/** What befalls a country or a city and is none of its acts: Beirut collapsed. */
export const BEFALLING = words(`
	remained seemed appeared suffered experienced witnessed endured erupted collapsed descended plunged slipped emerged
	burned exploded lacked turned changed looked deserved lived died based located bordered named called
	fall collapse suffer face become remain live see lose die burn also
	facing suffering experiencing burning sliding reeling bracing struggling heading becoming going lacking
`);

/** Auxiliaries that a verb follows. */
export const AUXILIARIES = words(
	`has have had will would could should can may might must is was are were does did do`,
);

/** Before an actor: ties with Damascus, the war against Iraq. */
export const ACTOR_PREPOSITIONS = words(`with against by versus vs`);

/** Dealings between actors, before "between", "with", "of" or "to". */
export const DEALINGS = words(`
	ties relations relationship talks negotiations agreement agreements cooperation coordination alliance war conflict
	tension tensions dispute disputes rivalry rivalries border trade treaty deal deals peace friendship partnership
	standoff rapprochement normalization normalisation line contacts dialogue condemnation stance stances allies ally
	allied opposed hostile loyal friendly sanctions rift pressure support backing permission orders criticism funding
	protested appealed appeal according
`);

/** What an actor does or has, after its possessive: Russia's military intervention. */
export const ACTIONS = words(`
	intervention invasion attack attacks offensive operation operations decision policy refusal support demand demands
	claim claims role war involvement response reaction stance position threat threats withdrawal annexation
	occupation ambitions bid proposal offer plan plans efforts opposition condemnation
`);
