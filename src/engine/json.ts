import { evaluate, parse, type AnyNode, type DocumentNode } from '@humanwhocodes/momoa';
import { ContentError } from './problem.ts';

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
		const message = cause instanceof Error ? cause.message : String(cause);
		const line = cause instanceof Error && 'line' in cause ? Number(cause.line) : null;
		throw new ContentError(
			[
				{
					file,
					line,
					record: 'JSON',
					found: message.replace(/\.?$/, ''),
					expected: 'JSON without it',
				},
			],
			{ cause },
		);
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
