import stringify from 'json-stringify-pretty-compact';
import type { Mention, Outline, Place, Selector, Time } from './model.ts';

/*
 * Nouns -> the files of geo/: the way back from schema.ts.
 */

/** One record a line where it fits. */
const LAYOUT = { indent: '\t', maxLength: 100 };

/** `geo/mentions/<text>.json`, in the order of the text. */
export function writeMentions(text: string, mentions: Mention[], times: Time[]): string {
	return layOut({
		text,
		mentions: mentions.map(({ text: _, selector, widened, undated, note, time, ...rest }) => ({
			...flat(selector, rest),
			...given({ time, widened, undated, note }),
		})),
		times: times.map(({ text: _, selector, note, ...rest }) => ({
			...flat(selector, rest),
			...given({ note }),
		})),
	});
}

/** A place as a feature of `geo/places.geojson`. */
export function placeFeature({ id, point, featureClass, ...rest }: Place): unknown {
	return {
		type: 'Feature',
		id,
		geometry: point,
		properties: { role: 'place', ...rest, class: featureClass },
	};
}

/** An outline as a feature of `geo/places.geojson`. */
export function outlineFeature({ id, geometry, ...rest }: Outline): unknown {
	return { type: 'Feature', id, geometry, properties: { role: 'outline', ...rest } };
}

export function layOut(value: unknown): string {
	return `${stringify(value, LAYOUT)}\n`;
}

function flat<R extends { id: string }>({ unit, quote, position, hash }: Selector, record: R) {
	const { id, ...rest } = record;
	return { id, unit, quote, position, hash, ...rest };
}

function given(values: Record<string, unknown>) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
