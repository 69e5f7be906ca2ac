import type { Granule, Unit } from './calendar.ts';
import type { Part } from './edtf.ts';
import type { Rule } from './tables/holidays.ts';
import type { Step } from './tables/modifiers.ts';
import type { Reference } from './tables/references.ts';
import type { Measure } from './tables/units.ts';

/** A number of units; the number is null where the text leaves it open ("a few days"). */
export interface Amount {
	count: number | null;
	measure: Measure;
}

/** A span that has a name but, by itself, no year. */
export type Name =
	| { by: 'day'; month: number; day: number }
	| { by: 'month'; month: number }
	| { by: 'weekday'; weekday: number }
	| { by: 'season'; season: number }
	| { by: 'quarter'; quarter: number }
	| { by: 'half'; half: number }
	| { by: 'weekend' }
	| { by: 'holiday'; rule: Rule };

/** A span of the calendar as the words give it, before it is counted from anything. */
export type Base =
	| { is: 'granule'; granule: Granule }
	/** March 12, Tuesday, the summer; of a year where one is told, or last, this, next. */
	| {
			is: 'named';
			name: Name;
			of: Base | null;
			step: Step | null;
			/** The other end of the range that it begins, where a past verb says that both are over. */
			to?: Name;
	  }
	/** Last year, the same day; more than one step for the day before yesterday. */
	| { is: 'step'; unit: Unit; step: { by: number; from: Step['from'] } }
	/** Three years ago, a few days later; from a date where one is told: the day after Christmas. */
	| { is: 'count'; amount: Amount; step: Step; of: Base | null }
	/** The first week of May; from the end where negative. */
	| { is: 'nth'; nth: number; unit: Unit; of: Base }
	/** The week of March 6. */
	| { is: 'around'; unit: Unit; of: Base }
	/** The nineties: of the century that fits. */
	| { is: 'decade'; decade: number }
	| { is: 'fiscal'; year: number }
	/** The day that the text tells of, of which the words give an hour. */
	| { is: 'day' };

/** What an expression of time says. */
export type Meaning =
	| {
			is: 'date';
			base: Base;
			part: Part | null;
			/** Of the current span, what lay before the day of the text or after it: earlier this year. */
			side: 'earlier' | 'later' | null;
			/** The hour or the part of the day as TIMEX writes it after the T. */
			clock: string | null;
			isApproximate: boolean;
	  }
	| {
			is: 'duration';
			amounts: Amount[];
			/** Which stretch it is: the last three years, the first three months of 2012. */
			window: Step | null;
			of: { base: Base; side: 'first' | 'last' } | null;
	  }
	| { is: 'set'; value: string }
	| { is: 'reference'; reference: Reference };

/** An expression in the tokens of a text: from `first` up to, not including, `end`. */
export interface Found {
	first: number;
	end: number;
	meaning: Meaning;
}

export function dateMeaning(base: Base): Extract<Meaning, { is: 'date' }> {
	return { is: 'date', base, part: null, side: null, clock: null, isApproximate: false };
}
