import { words } from './words.ts';

/** Last words of the names of organisations, agreements and works: a place before one is inside a name. */
export const HEADS = words(`
	university universities college academy institute institution school schools seminary faculty campus elementary
	laboratory laboratories lab produce
	hospital clinic medical infirmary hospice
	bank fund exchange bourse inc corp corporation co ltd llc plc group holdings company companies industries systems
	enterprises partners airlines airways motors electric petroleum energy telecom communications media entertainment
	restaurant restaurants hotel hotels inn casino mall brewery foods farms stores
	party movement front alliance coalition bloc congress parliament assembly senate knesset duma bundestag council
	commission committee cabinet ministry department bureau agency administration authority office service services
	board court courts tribunal police constabulary patrol guard guards army navy force forces corps brigade brigades
	battalion regiment division militia units command military marines
	union federation confederation league association society club foundation trust charity organization organisation
	sabha sena network initiative project campaign survey watch crescent cross secretariat directorate mission embassy
	consulate observatory center centre center's centers museum library gallery theater
	theatre orchestra symphony opera ballet choir band
	church cathedral mosque temple synagogue diocese ministries baptist methodist lutheran
	agreement accord accords treaty pact convention protocol declaration memorandum resolution act amendment bill
	constitution charter process plan doctrine summit conference forum festival fair games olympics cup championship
	championships tournament marathon open prize award awards war wars
	times post news herald tribune journal gazette chronicle observer telegraph guardian independent globe star
	press daily weekly magazine review examiner inquirer dispatch enquirer sentinel courier bulletin mirror register
	radio television tv broadcasting
	united rovers cowboys bears bulls giants jets lions tigers eagles hawks rangers yankees mets cubs
	dodgers angels athletics astros braves reds pirates brewers cardinals phillies marlins nationals orioles rays
	royals twins mariners padres rockies diamondbacks celtics nets knicks raptors cavaliers pistons pacers bucks
	hornets heat magic wizards mavericks rockets grizzlies pelicans spurs nuggets timberwolves thunder blazers
	jazz warriors clippers lakers suns kings sabres bruins canadiens senators leafs hurricanes panthers capitals
	flames oilers canucks predators blues wild stars avalanche coyotes ducks sharks bengals browns steelers texans
	colts jaguars titans broncos chiefs raiders chargers redskins packers vikings falcons saints buccaneers rams
	seahawks niners bulldogs wildcats longhorns buckeyes hoosiers cornhuskers jayhawks gators wolverines spartans
	boilermakers hawkeyes badgers trojans bruins huskies
`);

/** Heads that another name may follow with "of" or "for": University of Aleppo, Observatory for Human Rights. */
export const HEADS_WITH_OF = words(`
	university college academy institute school bank ministry department bureau office board court church cathedral
	diocese archdiocese bishop archbishop museum library association federation confederation society union league
	party congress council commission committee center centre observatory organization organisation foundation fund
	chamber treaty peace convention battle declaration times alliance friends sons daughters knights order
	constitution journal review house voice
`);

/** Nouns whose possessive goes on with a name: Kurdistan Workers' Party. */
export const POSSESSORS = words(`
	people peoples women men children workers farmers veterans teachers students lawyers girls boys nurses officers
	writers journalists citizens players mothers artists sheriff
`);

/** First words of names that are not those of places: Radio Pyongyang, Hurricane Georges, Hayat Tahrir al-Sham. */
export const FIRST_WORDS = words(`
	radio agence banco deutsche operation hurricane typhoon cyclone uss hms agent air hotel cafe restaurant fc ac
	sporting atletico real bayern borussia inter olympique dynamo hayat jabhat ahrar ansar jaysh jaish liwa faylaq harakat kataib asaib saraya hezbollah
	fatah television
`);

/** Names of one word that news has for groups and bodies, and never for a place of the same spelling: Hamas, not Hamm. */
export const GROUPS = words(`
	jewish jews toyota nokia hamas hezbollah hizbollah hizbullah fatah isis isil daesh taliban houthi houthis shabaab shabab hashd peshmerga
	wagner azov janjaweed fano codeco gatia jnim nato opec brics asean ecowas igad unicef unesco unhcr interpol amnesty
	oxfam reuters pentagon duma knesset bundestag politburo kgb mossad hayat
`);

/** News outlets whose whole name tells a place in its own language: the first key, and the others with spaces. */
export const OUTLETS: ReadonlyMap<string, string> = new Map([['asharq', 'al - awsat']]);
