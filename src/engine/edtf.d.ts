/** The part of edtf.js (https://github.com/inukshuk/edtf.js) that the engine uses. */
declare module 'edtf' {
	interface Extended {
		type: string;
		/** Epoch milliseconds; ±Infinity for an open end, null for an unknown one. */
		min: number | null;
		max: number | null;
	}
	interface ExtendedInterval extends Extended {
		type: 'Interval';
		lower: Extended | number | null;
		upper: Extended | number | null;
	}
	export default function edtf(source: string): Extended | ExtendedInterval;
}
