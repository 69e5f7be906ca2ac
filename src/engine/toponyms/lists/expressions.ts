import { words } from './words.ts';

/** Nouns after a settlement's name that make it the name of an agreement: the Adana agreement, the Jeddah talks. */
export const AGREEMENTS = words(`
	agreement agreements accord accords treaty pact process convention protocol memorandum summit deal talks declaration
	communique
`);

/** After a hyphen: what a state does to others (US-backed). */
export const PARTICIPLES = words(`
	backed led occupied controlled held brokered supported allied funded trained sponsored mediated run administered
	imposed linked friendly dominated born made flagged registered owned aligned affiliated inspired armed supplied built
	designed initiated
`);

/** Nouns before which that of an area only says what they are for: Turkish border guards, the interior ministry. */
export const SERVED = words(`
	guard guards police patrol patrols force forces official officials officer officers troops soldiers unit units agent
	agents agency service services security control controls management authorities town towns village villages city cities
	post posts crossing crossings checkpoint checkpoints gate gates fence fences wall walls dispute disputes war wars clash
	clashes agreement agreements deal treaty talks closure closures ministry minister ministers department affairs defence
	defences defense defenses
`);

/** Nouns of a part of a country's land or water, with the part each means; empty for all of it. */
export const AREA_NOUNS: ReadonlyMap<string, string> = new Map([
	...['territory', 'territories', 'soil', 'land', 'lands'].map((word) => [word, ''] as const),
	...[
		'desert',
		'steppe',
		'countryside',
		'highlands',
		'mountains',
		'hills',
		'plains',
		'interior',
	].map((word) => [word, word] as const),
	...['coast', 'coastline', 'shore', 'shores', 'seaboard', 'waters', 'airspace', 'enclave'].map(
		(word) => [word, word] as const,
	),
	...['enclaves', 'heartland', 'hinterland', 'outskirts', 'jungle'].map(
		(word) => [word, word] as const,
	),
]);

/** Nouns of an area whose nature an adjective tells: coastal areas, remote desert regions. */
export const REGION_NOUNS = words(
	'area areas region regions zone zones belt strip strips province provinces',
);

/** Nouns of a part after the adjective of a direction: Syria's northern half. */
export const PARTS = words(`
	part parts half third flank edge border borders frontier tip corner suburb suburbs outskirts neighborhoods
	neighbourhoods districts quarters slopes villages towns cities
`);

/** Nouns of units of administration after the name of one. */
export const UNIT_NOUNS = words('region province state governorate oblast district county');

/** Adjectives that tell the nature of an area. */
export const NATURES = words('coastal desert mountainous border');

/** Words before such an expression that belong to it. */
export const QUANTIFIERS = words(`
	several many some large vast most parts swathes remote wide whole entire all other
`);

/** Participles between an area and who holds it. */
export const HOLDING = words('controlled held occupied run governed administered');
