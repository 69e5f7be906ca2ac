/**
 * Words that are written with a dot at their end, which then belongs to them and ends no sentence: titles, parts of
 * names and streets, months and days, and the states as the AP stylebook shortens them. Lower case, without the dot; in a
 * text they begin with a capital.
 */
export const ABBREVIATIONS = new Set(
	`mr mrs ms messrs dr drs prof rev fr hon pres gov sen rep reps sens gen lt col maj capt cmdr cpt cpl sgt pvt adm
	brig det supt insp atty amb jr sr st ste ft mt mts inc ltd co corp bros dept assn univ ave blvd rd hwy rte
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
	ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
	tenn tex va vt wash wis wyo`.split(/\s+/),
);

/** Words that begin a sentence after a dot which could also be an abbreviation's ("in the U.S. The …"). */
export const STARTERS = new Set(
	`a after an and as at but by for from he her his however i if in it its meanwhile more no on one our she since so
	some that the their there these they this those to we what when while with you`.split(/\s+/),
);
