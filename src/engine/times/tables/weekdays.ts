/** Names of the days of the week, Monday 1 to Sunday 7 as ISO 8601 counts, and their abbreviations. */
export const WEEKDAYS: Record<string, number> = {
	...{ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
	...{ mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 },
	...{ mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
};

/** What makes a name of a day after it: newspapers and programmes, the Sunday Times. */
export const AFTER_WEEKDAY = new Set(
	'express herald independent mail mirror post review star telegraph times tribune'.split(' '),
);

/** What makes a name of a day before it: days of massacres and crashes, a football club. */
export const BEFORE_WEEKDAY = new Set('black bloody ruby sheffield'.split(' '));
