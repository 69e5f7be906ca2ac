import { MOMENTS } from '../tables/day-parts.ts';
import {
	exactAt,
	isCapital,
	isHyphen,
	isJoined,
	isNumber,
	keyAt,
	senseAt,
	type Read,
	type Words,
} from '../words.ts';

const HOUR = /^([01]?\d|2[0-3])$/;
const MINUTE = /^[0-5]\d$/;
const MINUTE_AND_HALF = /^([0-5]\d)(am|pm)$/i;
const HOUR_AND_HALF = /^(1[0-2]|0?[1-9])([.:]([0-5]\d))?(am|pm)$/i;
const HOUR_DOT_MINUTE = /^([01]?\d|2[0-3])\.([0-5]\d)$/;
const FOUR_DIGITS = /^([01]\d|2[0-3])([0-5]\d)$/;
const HALF_OF_DAY = 12;

/** An hour of the clock as TIMEX writes it: `10:35 a.m.` → `10:35`, `9pm GMT` → `21:00`, `noon` → `12:00`. */
export function readClock(words: Words, at: number): Read<string> | null {
	const clock = readHour(words, at) ?? readPastHour(words, at) ?? readMoment(words, at);
	return clock && { value: clock.value, end: pastZone(words, clock.end) };
}

function readHour(words: Words, at: number): Read<string> | null {
	if (!isNumber(words, at)) return readSpelledHour(words, at);
	const exact = exactAt(words, at);
	const [, hour = '', , minute = '00', half = ''] = HOUR_AND_HALF.exec(exact) ?? [];
	if (hour !== '') return clock(Number(hour), minute, half.toLowerCase(), at + 1);
	const isHours = keyAt(words, at + 1) === 'hours' && exact.startsWith('0');
	if ((senseAt(words, at + 1).isZone || isHours) && FOUR_DIGITS.test(exact)) {
		const end = isHours ? at + 2 : at + 1;
		return { value: `${exact.slice(0, 2)}:${exact.slice(2)}`, end };
	}
	const next = keyAt(words, at + 1);
	const [, dotHour = '', dotMinute = ''] = HOUR_DOT_MINUTE.exec(exact) ?? [];
	if (dotHour !== '' && isHalf(next)) return clock(Number(dotHour), dotMinute, next, at + 2);
	if (!HOUR.test(exact)) return null;
	if (isHalf(next) && Number(exact) <= HALF_OF_DAY) return clock(Number(exact), '00', next, at + 2);
	if (next === 'oclock') return clock(Number(exact), '00', '', at + 2);
	if (next !== ':' || !isJoined(words, at + 1) || !isJoined(words, at + 2)) return null;
	return readMinutes(words, Number(exact), at + 2);
}

/** The minutes of an hour, and what half of the day it is. */
function readMinutes(words: Words, hour: number, at: number): Read<string> | null {
	const exact = exactAt(words, at);
	const [, minute = '', joined = ''] = MINUTE_AND_HALF.exec(exact) ?? [];
	if (minute !== '') return clock(hour, minute, joined.toLowerCase(), at + 1);
	if (!MINUTE.test(exact)) return null;
	const hasSeconds =
		keyAt(words, at + 1) === ':' && isJoined(words, at + 1) && MINUTE.test(exactAt(words, at + 2));
	const end = hasSeconds ? at + 3 : at + 1;
	const half = keyAt(words, end);
	return isHalf(half) ? clock(hour, exact, half, end + 1) : clock(hour, exact, '', end);
}

function readSpelledHour(words: Words, at: number): Read<string> | null {
	const { cardinal } = senseAt(words, at);
	const half = keyAt(words, at + 1);
	if (cardinal === undefined || cardinal > HALF_OF_DAY) return null;
	if (half === 'oclock') return clock(cardinal, '00', '', at + 2);
	return isHalf(half) ? clock(cardinal, '00', half, at + 2) : null;
}

/** Half past two, a quarter to six. */
function readPastHour(words: Words, at: number): Read<string> | null {
	const start = keyAt(words, at) === 'a' ? at + 1 : at;
	const part = keyAt(words, start);
	if (part !== 'half' && part !== 'quarter') return null;
	const minutes = MINUTES[`${part} ${keyAt(words, start + 1)}`];
	const hour = hourAt(words, start + 2);
	if (minutes === undefined || hour === null) return null;
	const key = keyAt(words, start + 3);
	const half = isHalf(key) ? key : '';
	const end = half === '' ? start + 3 : start + 4;
	if (minutes > 0) return clock(hour, String(minutes), half, end);
	return clock(hour === 1 ? HALF_OF_DAY : hour - 1, String(60 + minutes), half, end);
}

const MINUTES: Record<string, number> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 };

/** An hour of half the day, in digits or in words. */
function hourAt(words: Words, at: number): number | null {
	const exact = exactAt(words, at);
	const hour = HOUR.test(exact) ? Number(exact) : (senseAt(words, at).cardinal ?? 0);
	return Number.isInteger(hour) && hour >= 1 && hour <= HALF_OF_DAY ? hour : null;
}

function readMoment(words: Words, at: number): Read<string> | null {
	const { dayPart } = senseAt(words, at);
	const isMoment =
		dayPart !== undefined && MOMENTS.has(keyAt(words, at)) && !isCapital(words, at - 1);
	return isMoment ? { value: dayPart, end: at + 1 } : null;
}

/** A part of the day by its TIMEX code, after a day: `morning` → `MO`. */
export function readDayPart(words: Words, at: number): Read<string> | null {
	const { dayPart } = senseAt(words, at);
	return dayPart === undefined || keyAt(words, at).endsWith('s') || isHyphen(words, at + 1)
		? null
		: { value: dayPart, end: at + 1 };
}

function pastZone(words: Words, at: number): number {
	if (keyAt(words, at) === 'local' && keyAt(words, at + 1) === 'time') return at + 2;
	return senseAt(words, at).isZone && exactAt(words, at) === exactAt(words, at).toUpperCase()
		? at + 1
		: at;
}

function isHalf(key: string): boolean {
	return key === 'am' || key === 'pm';
}

function clock(hour: number, minute: string, half: string, end: number): Read<string> {
	const of24 = half === 'pm' && hour < HALF_OF_DAY ? hour + HALF_OF_DAY : hour;
	const isMidnight = half === 'am' && hour === HALF_OF_DAY;
	return { value: `${String(isMidnight ? 0 : of24).padStart(2, '0')}:${minute}`, end };
}
