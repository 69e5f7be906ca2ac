/** The fonts the style names, cut down to the letters that the map can need. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { pathOf } from '../fetch.ts';
import { sources } from '../sources.ts';

export const weights = [500, 600] as const;

/**
 * Latin beyond ISO 8859-1: Turkish, and the letters of the neighbours' and the capitals' names. A test holds every label
 * of the archives against what is here.
 */
const latinBeyond = 'ĞğİıŞşĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĢģĪīĶķĹĺĻļĽľŁłŃńŅņŇňŌōŐőŒœŔŕŘřŚśŠšŢţŤťŪūŮůŰűŹźŻżŽžȘșȚț';

export type FontFile = { file: string; weight: number };

export async function makeFonts(folder: string): Promise<FontFile[]> {
	mkdirSync(folder, { recursive: true });
	const made: FontFile[] = [];
	for (const weight of weights)
		for (const subset of ['latin', 'latin-ext', 'arabic'] as const) {
			const [source, prefix] = subset === 'arabic' ? [sources.arabic, 'noto-sans-arabic'] : [sources.latin, 'noto-sans'];
			const original = readFileSync(join(pathOf(source), `${prefix}-${subset}-${weight}-normal.woff2`));
			const bytes = subset === 'latin-ext' ? await subsetFont(original, latinBeyond, { targetFormat: 'woff2' }) : original;
			const file = `noto-sans-${subset}-${weight}.woff2`;
			writeFileSync(join(folder, file), bytes);
			made.push({ file, weight });
		}
	return made;
}
