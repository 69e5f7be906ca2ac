import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['README.md', 'ARCHITECTURE.md'])('%s links to files that are there', (file) => {
	const source = readFileSync(file, 'utf8');
	const links = [...source.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => link ?? []);
	const relative = links.filter((link) => !/^(https?:|#)/.test(link));
	expect(relative.length).toBeGreaterThan(3);
	expect(relative.filter((link) => !existsSync(link.replace(/#.*$/, '')))).toEqual([]);
});
