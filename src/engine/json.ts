import { evaluate, parse, type AnyNode, type DocumentNode } from '@humanwhocodes/momoa';
import { ContentError, type Problem } from './problem.ts';

/** Characters shown of where JSON breaks. */
const SHOWN = 24;

/** A token with nothing after it: momoa blames it where the text just ends. */
const LAST = /^([[{,:]|"[^"]*"|[\w.+-]+)\s*$/;

type Key = string | number;

export interface LocatedJson {
	value: unknown;
	/** The 1-based line where the value at a path stands, or the nearest value around it. */
	lineOf(path: Key[]): number;
}

/**
 * Reads JSON that people edit, keeping the line of every value.
 * @throws ContentError naming file and line where the JSON breaks.
 */
export function parseJson(source: string, file: string): LocatedJson {
	const document = parseDocument(source, file);
	return {
		value: evaluate(document),
		lineOf: (path) => nodeAt(document.body, path).loc.start.line,
	};
}

function parseDocument(source: string, file: string): DocumentNode {
	try {
		return parse(source, { mode: 'json' });
	} catch (cause) {
		const { line = null, offset = source.length } = Object(cause) as Where;
		throw new ContentError([{ file, line, record: 'JSON', ...explain(source, offset) }], { cause });
	}
}

/** Where momoa stopped. */
interface Where {
	line?: number;
	offset?: number;
}

function explain(source: string, offset: number): Pick<Problem, 'found' | 'expected'> {
	if (source.trim() === '') return { found: 'an empty file', expected: 'JSON' };
	// At the end of a text momoa may blame the last token, here a comma after the outermost value.
	if (/^\s*,\s*$/.test(source.slice(offset)) && isWhole(source.slice(0, offset)))
		return { found: 'a comma after the last value', expected: 'no comma there' };
	const rest = source.slice(offset).split('\n', 1)[0] ?? '';
	if (rest === '' || LAST.test(source.slice(offset)))
		return { found: 'the end of the file', expected: 'the rest of the JSON' };
	if (/^[\]}]/.test(rest) && /,\s*$/.test(source.slice(0, offset)))
		return { found: `a comma before "${rest[0]}"`, expected: 'no comma after the last one' };
	return { found: `"${rest.slice(0, SHOWN)}"`, expected: 'what JSON allows there' };
}

function isWhole(source: string): boolean {
	try {
		parse(source, { mode: 'json' });
		return true;
	} catch {
		return false;
	}
}

function nodeAt(node: AnyNode, path: Key[]): AnyNode {
	const [key, ...rest] = path;
	if (key === undefined) return node;
	const child = childOf(node, key);
	return child ? nodeAt(child, rest) : node;
}

function childOf(node: AnyNode, key: Key): AnyNode | undefined {
	if (node.type === 'Array') return node.elements[Number(key)]?.value;
	if (node.type !== 'Object') return undefined;
	return node.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === key)
		?.value;
}
