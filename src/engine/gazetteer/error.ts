/** A gazetteer that cannot be read, or an entry of it that is not there. */
export class GazetteerError extends Error {
	override name = 'GazetteerError';
}
