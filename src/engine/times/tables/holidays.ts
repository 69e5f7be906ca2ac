/** How the date of a holiday follows from its year. */
export type Rule =
	| { by: 'date'; month: number; day: number }
	/** The nth such weekday of the month, from its end where negative; then so many days after it. */
	| { by: 'weekday'; month: number; weekday: number; nth: number; after: number }
	/** Days after Easter Sunday of the Gregorian calendar. */
	| { by: 'easter'; after: number }
	/** A date of the Islamic calendar, which the moon decides: give or take a day. */
	| { by: 'islamic'; month: number; day: number };

const date = (month: number, day: number): Rule => ({ by: 'date', month, day });
const nth = (n: number, weekday: number, month: number, after = 0): Rule => ({
	by: 'weekday',
	month,
	weekday,
	nth: n,
	after,
});
const easter = (after: number): Rule => ({ by: 'easter', after });
const islamic = (month: number, day: number): Rule => ({ by: 'islamic', month, day });

const [MONDAY, THURSDAY] = [1, 4];

/**
 * Holidays that news in English dates things by, as keys of their words. Those that fall on different days in different
 * countries (Independence Day, Mother's Day) are left out.
 */
export const HOLIDAYS: Record<string, Rule> = {
	"new year 's day": date(1, 1),
	"new year 's eve": date(12, 31),
	"valentine 's day": date(2, 14),
	"st patrick 's day": date(3, 17),
	nowruz: date(3, 21),
	newroz: date(3, 21),
	'may day': date(5, 1),
	'fourth of july': date(7, 4),
	'bastille day': date(7, 14),
	halloween: date(10, 31),
	'all saints day': date(11, 1),
	"all saints ' day": date(11, 1),
	'armistice day': date(11, 11),
	'veterans day': date(11, 11),
	'christmas eve': date(12, 24),
	'christmas day': date(12, 25),
	christmas: date(12, 25),
	'boxing day': date(12, 26),
	'martin luther king jr day': nth(3, MONDAY, 1),
	'martin luther king day': nth(3, MONDAY, 1),
	"presidents ' day": nth(3, MONDAY, 2),
	'presidents day': nth(3, MONDAY, 2),
	'memorial day': nth(-1, MONDAY, 5),
	'labor day': nth(1, MONDAY, 9),
	'columbus day': nth(2, MONDAY, 10),
	'election day': nth(1, MONDAY, 11, 1),
	'thanksgiving day': nth(4, THURSDAY, 11),
	thanksgiving: nth(4, THURSDAY, 11),
	'black friday': nth(4, THURSDAY, 11, 1),
	'ash wednesday': easter(-46),
	'palm sunday': easter(-7),
	'good friday': easter(-2),
	'easter sunday': easter(0),
	'easter monday': easter(1),
	easter: easter(0),
	pentecost: easter(49),
	ashura: islamic(1, 10),
	'eid al - fitr': islamic(10, 1),
	'eid al - adha': islamic(12, 10),
};
