/** Bytes in UTF-8 of a text that can be tried. */
export const MOST_BYTES = 200_000;
