import { expect, test } from 'vitest';
import { ContentError, sayProblem } from '#engine/problem.ts';

const problem = {
	file: 'geo/periods.json',
	line: 12,
	record: 'period raids',
	found: 'no interval',
	expected: 'one',
};

test('names file, line, record, what was found and what was expected', () => {
	expect(sayProblem(problem)).toBe(
		'geo/periods.json:12: period raids: found no interval; expected one',
	);
	expect(sayProblem({ ...problem, line: null })).toMatch(/^geo\/periods\.json: period raids:/);
});

test('an error of content holds every problem, and says each on a line', () => {
	const cause = new Error('below');
	const error = new ContentError([problem, { ...problem, line: 13 }], { cause });
	expect(error.problems).toHaveLength(2);
	expect(error.message.split('\n')).toHaveLength(2);
	expect(error).toMatchObject({ name: 'ContentError', cause });
});
