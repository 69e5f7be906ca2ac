/** The fonts the style names. Latin beyond ISO 8859-1 is cut down to the letters that labels use, and Turkish. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { pathOf } from '../fetch.ts';
import { sources } from '../sources.ts';

export const weights = [500, 600] as const;
const turkish = 'ĞğİıŞş';
const latinOne = 0xff;
const latinExtendedEnd = 0x24f;

export type FontFile = { file: string; weight: number };

export async function makeFonts(folder: string, letters: Set<string>): Promise<FontFile[]> {
	mkdirSync(folder, { recursive: true });
	const beyond = [...letters].filter(
		(letter) => codeOf(letter) > latinOne && codeOf(letter) <= latinExtendedEnd,
	);
	const text = [...new Set([...turkish, ...beyond])].sort().join('');
	const made: FontFile[] = [];
	for (const weight of weights)
		for (const subset of ['latin', 'latin-ext', 'arabic'] as const) {
			const [source, prefix] =
				subset === 'arabic' ? [sources.arabic, 'noto-sans-arabic'] : [sources.latin, 'noto-sans'];
			const original = readFileSync(
				join(pathOf(source), `${prefix}-${subset}-${weight}-normal.woff2`),
			);
			const bytes =
				subset === 'latin-ext'
					? await subsetFont(original, text, { targetFormat: 'woff2' })
					: original;
			const file = `noto-sans-${subset}-${weight}.woff2`;
			writeFileSync(join(folder, file), bytes);
			made.push({ file, weight });
		}
	return made;
}

function codeOf(letter: string): number {
	return letter.codePointAt(0) ?? 0;
}
