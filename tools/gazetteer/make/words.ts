/** Countries whose names of places have the Arabic article, which news drops or writes in many ways. */
export const ARABIC_ARTICLES = new Set(
	'AE BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN TR YE'.split(
		' ',
	),
);

/** Words of names that are written in full or short. */
export const SHORTENED = new Map(
	Object.entries({
		saint: 'st',
		st: 'saint',
		sainte: 'ste',
		ste: 'sainte',
		mount: 'mt',
		mt: 'mount',
		fort: 'ft',
		ft: 'fort',
	}),
);

/** What a unit is called before its own name, as GeoNames and Natural Earth write it. */
export const GENERIC_BEFORE =
	/^(Provincia(?: di| de(?: la| las| los| l'|l)?)?|Province (?:of|de)|Departamento(?: de(?: la| los|l)?)?|D[ée]partement(?: de(?: la| l['’])?| du| des| d['’])?|Muhafazat|Ostan-e|Shahrestan-e|Wilaya (?:de|d['’])|Wilayat|Regi[oó]n(?: de| of)?|Estado(?: de)?|Municipio de|Citt[àa] metropolitana di|Metropolitan (?:City|Borough) of|(?:The )?Royal Borough of|London Borough of|City and (?:Borough|County) of|City of|District (?:of|de)|Borough of|County(?: of)?|State of|Commonwealth of|Republic of|Respublika|Republika|Landkreis|Kreis|Powiat|Wojew[óo]dztwo|Okres|Comarca de|Distrito de|Prefecture of|Concelho de|Changwat|Amphoe|Huyện|Tỉnh|Thành phố|Kabupaten|Kota|Gouvernorat d[e'’]|Gobernaci[óo]n de|Cant[óo]n(?: of| de)?)\s+/i;

/** What it is called after its own name. */
export const GENERIC_AFTER =
	/[\s-]+(County|Parish|Borough|Census Area|City and Borough|Municipality|Municipio|District|Province|Governorate|Governate|Region|Oblast['’]?|Krai|Kray|Okrug|Rayon|Rayonu|Raion|Prefecture|Department|State|Division|Territory|Canton|Voivodeship|Regency|City|Shi|Xian|Sheng|Diqu|Zizhiqu|ken|fu|gun|shi|do|si|Qu|Republic|Ili|İli|Kraj|Megye|Län|Fylke|Kommun|Kommune|Comarca|Zone|Emirate|Atoll|Autonomous Region|Autonomous Republic|Federal District|Regional Municipality|United Counties)$/i;

/** Countries whose names are written in other letters than Latin ones, or in those of a neighbour: news spells them in many ways. */
export const SPELT_IN_MANY_WAYS = new Set([
	...ARABIC_ARTICLES,
	...'AF AM AZ BA BD BG BT BY CN CY ET GE GR HK IN JP KG KH KP KR KZ LA LK MK MM MN MV NP PK RS RU TH TJ TM TW UA UZ XK'.split(
		' ',
	),
]);
