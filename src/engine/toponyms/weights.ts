/**
 * What speaks for a name's being that of a place, and against it, in steps of which about one and a half decide.
 * Set by hand, and checked on one half of a corpus against the other.
 */
export const WEIGHTS = {
	/** Of the gazetteer. */
	country: 4,
	region: 2.5,
	admin1: 3,
	admin2: 1.5,
	/** A settlement of ten thousand; `perTenfold` more for each power of ten. */
	settlement: 0,
	perTenfold: 0.7,
	severalWords: 1.5,
	/** Of a name that only a word of its own tells: Dublin Road. */
	cued: 0.5,
	otherSpelling: -0.5,
	/** Of the name. */
	commonWord: -2,
	givenName: -1.2,
	surname: -0.8,
	short: -1,
	acronym: -2,
	/** What is left of these for the name of a country or a province. */
	ofKnown: 0.25,
	/** Of the words around it. */
	preposition: 2,
	of: 0.8,
	residence: 3,
	article: -1,
	opening: -0.3,
	heading: -0.3,
	contained: 3,
	placeNoun: 1.2,
	kindBefore: 3,
	listed: 0.8,
	besideName: -1.8,
	saying: -1.2,
	kin: -1.5,
	age: -2,
	person: -2.5,
	surePerson: -5,
	calledAgain: -3,
	insideWord: -6,
	hyphenated: -3,
	dateline: 4,
	otherThing: -5,
	/** After a land that has it, and nothing of the name there. */
	elsewhere: -2,
} as const;

/** With less a name is not proposed. */
export const ENOUGH = -0.2;
/** With less it is not even looked at in the light of the text's other places. */
export const DOUBTFUL = -1.7;
