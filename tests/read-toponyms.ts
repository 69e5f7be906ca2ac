import { geoparse, type Toponym } from '#engine/geoparse.ts';
import { SMALL_GAZETTEER } from './small-gazetteer.ts';

/** What is found of the places in a text, by a small gazetteer. */
export function read(text: string): Toponym[] {
	return geoparse({ id: 'text', published: null, text }, SMALL_GAZETTEER).toponyms;
}

export function kinds(text: string): string[] {
	return read(text).map(({ exact, kind }) => `${exact}: ${kind}`);
}

export const exact = (text: string) => read(text).map((toponym) => toponym.exact);
export const where = (text: string) =>
	read(text).map(({ place }) => `${place?.name} ${place?.country}`);
export const countries = (text: string) => read(text).map(({ place }) => place?.country);
