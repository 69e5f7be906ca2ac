import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Made anew on purpose only, and never where changes are checked: UPDATE_GOLDEN=1 npm test unit */
const isUpdating = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'];

/** Holds what was made against a golden folder, which has these files, its input beside them, and no others. */
export function expectGolden(
	folder: string,
	made: Record<string, string>,
	input: string[] = [],
): void {
	const names = [...Object.keys(made), ...input].sort();
	if (isUpdating) renew(folder, made, names);
	expect(readdirSync(folder).sort()).toEqual(names);
	for (const [name, content] of Object.entries(made))
		expect(content, `${folder}/${name}`).toBe(readFileSync(join(folder, name), 'utf8'));
}

function renew(folder: string, made: Record<string, string>, names: string[]): void {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder)) if (!names.includes(name)) rmSync(join(folder, name));
	for (const [name, content] of Object.entries(made)) writeFileSync(join(folder, name), content);
}

/** A record a line, so that a difference is a line too. */
export function lines(records: unknown[]): string {
	return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
