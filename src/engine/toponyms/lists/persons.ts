import { words } from './words.ts';

/** Words before a person's name. After one, what has a capital is a person (Mr Lebanon, Sgt. Paris). */
export const HONORIFICS = words(`
	mr mrs ms miss messrs dr prof professor rev reverend fr father hon sir dame lady lord saint
	gen general lt lieutenant col colonel maj major capt captain cmdr commander cpl corporal sgt sergeant pvt private
	adm admiral brig brigadier marshal officer deputy detective det insp inspector constable trooper patrolman supt
	superintendent sheriff chief judge justice magistrate attorney prosecutor coroner
	president premier chancellor senator sen rep representative congressman congresswoman gov governor mayor councilman
	councilwoman councillor alderman commissioner minister secretary ambassador chairman chairwoman speaker mp
	king queen prince princess emperor pope bishop archbishop cardinal imam sheikh sheik shaikh ayatollah mullah emir
	coach quarterback pitcher striker midfielder goalkeeper defender actor actress singer author brother sister uncle
	aunt spokesman spokeswoman spokesperson analyst researcher
`);

/** Words that hold an office of a country: after its adjective they make a title (Russian President). */
export const OFFICES = words(`
	president premier chancellor minister king queen prince princess emperor sultan emir emperor shah pope
	ambassador envoy consul senator governor leader dictator ruler caliph secretary chief mayor
	representative spokesman spokeswoman attorney speaker congressman congresswoman general admiral
`);

/** Words between the adjective and the office. */
export const OFFICE_MODIFIERS = words(`
	prime foreign defense defence interior finance justice health education oil information deputy vice acting interim
	transitional former first supreme spiritual crown attorney special permanent general transport culture labor labour
	trade energy agriculture environment central house senate parliament
`);

/** Verbs of which the grammatical subject is a person or an actor. */
export const SAYING = words(`
	said says told added asked explained replied recalled testified wrote noted stated commented argued
`);

/** Nouns of kin and trade: what follows a possessive of a person. */
export const KIN = words(`
	wife husband son daughter mother father brother sister parents family lawyer attorney friend girlfriend boyfriend
	uncle aunt cousin widow
`);
