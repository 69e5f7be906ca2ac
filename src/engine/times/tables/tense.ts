/** Verbs and adverbs that say that what follows was to come when the text was written. */
export const FUTURE = new Set(
	`will ll shall would scheduled due expected slated upcoming tomorrow begins starts opens meets holds resumes continues
	expires arrives ends starting effective reopens departs convenes hosts postponed delayed extended`.split(
		/\s+/,
	),
);

/** Verbs of a plural that say so: talks resume, polls open, ministers meet. */
export const FUTURE_OF_PLURAL = new Set(
	`meet hold begin start open reopen resume continue end close expire arrive vote gather convene play host travel return
	leave depart go`.split(/\s+/),
);

/** Auxiliaries that say so, in lower case: the month May does not. */
export const MODAL = new Set('may must should can cannot'.split(' '));

/** Verbs that say so before "to": planned to leave. */
export const FUTURE_BEFORE_TO = new Set(
	`is are was were go goes travels heads flies plan plans planned planning hope hopes hoped hoping intend intends intended want wants wanted prepare prepares
	prepared preparing set ready promised vowed pledged threatened agreed`.split(/\s+/),
);

/** Verbs in the past that do not end in -ed. */
export const PAST = new Set(
	`said was were had did told came went made took gave began left met held got saw found became brought sent built
	bought thought felt kept led lost paid ran stood won wrote knew grew fell broke spoke rose drove shot struck fought hit
	put set cut let read heard meant sold sought spent taught caught chose drew flew forgot hid swore tore wore threw wound
	fled been quit shut withdrew overran retook overthrew overtook swept stole spread rang rode sank shook slept spun stuck
	undertook woke awoke bore burst clung crept dealt dug fed flung froze hung laid lent lit slid sprang strove swam
	withstood`.split(/\s+/),
);

/** Verbs in the past that tell, before "until", of what went on and was over then: it lasted until Monday. */
export const LASTING = new Set(
	`was were been had lasted continued raged ran dragged stayed waited fought remained went controlled held ruled reigned
	governed served led headed commanded chaired lived worked occupied owned kept stood resisted survived persisted sheltered
	operated existed belonged dominated administered patrolled`.split(/\s+/),
);

/** Verbs that say, before "until", when something is to go on, in whatever tense: adjourned until Monday. */
export const PUTTING_OFF = new Set(
	'adjourned suspended deferred given granted allotted remanded'.split(' '),
);
