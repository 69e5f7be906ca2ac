/** One thing wrong in geo/, said so that an editor can go and mend it. */
export interface Problem {
	file: string;
	/** 1-based; null where no line can be named. */
	line: number | null;
	/** Which record: `mention m101`, `outline peace-spring`. */
	record: string;
	found: string;
	expected: string;
}

/** Content that cannot be trusted, with every problem found. */
export class ContentError extends Error {
	readonly problems: Problem[];
	constructor(problems: Problem[], options?: ErrorOptions) {
		super(problems.map(sayProblem).join('\n'), options);
		this.name = 'ContentError';
		this.problems = problems;
	}
}

/** `geo/periods.json:12: period raids: found …; expected …` */
export function sayProblem({ file, line, record, found, expected }: Problem): string {
	const place = line === null ? file : `${file}:${line}`;
	return `${place}: ${record}: found ${found}; expected ${expected}`;
}

/** A line each, whatever the words found in it. */
export function sayProblems(problems: Problem[]): string {
	return problems.map((problem) => `${sayProblem(problem).replaceAll(/\s+/g, ' ')}\n`).join('');
}
