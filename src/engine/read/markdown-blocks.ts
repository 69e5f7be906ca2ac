import type { Nodes, Paragraph, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { ReadError } from './error.ts';
import type { Dropped } from './front.ts';
import { squeeze } from './lines.ts';
import { cutPieces, type Piece } from './pieces.ts';

/** What a block of Markdown is once its markup is gone. `depth` is 0 for all but headings. */
export interface MarkdownBlock {
	kind: 'heading' | 'paragraph' | 'image';
	depth: number;
	text: string;
	/** 1-based line it begins on. */
	line: number;
}

export interface MarkdownBlocks {
	blocks: MarkdownBlock[];
	dropped: Dropped[];
}

/**
 * Text from outside is never HTML: tags stay the characters they are. Indented lines are a writer's
 * paragraphs, not code.
 */
const NOT_HTML = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } };

/** Characters; a block larger than this, or markup nested very deep, would never be done. */
const LARGEST_PIECE = 200_000;
/** One quote or list inside another, more often than anyone writes; parsing takes time by its square. */
const NESTED_TOO_DEEP = /^(?:[ \t]*(?:>|[*+-][ \t])){200}/m;

/**
 * Markdown flattened to headings and paragraphs of plain words; quotes and lists become paragraphs.
 * @throws {ReadError} when a block is too large or nested too deep to be parsed
 */
export function readBlocks(source: string, file: string): MarkdownBlocks {
	const found: MarkdownBlocks = { blocks: [], dropped: [] };
	for (const piece of cutPieces(source)) {
		const place = { file, line: piece.before + 1, record: 'text' };
		if (piece.text.length > LARGEST_PIECE) {
			const size = `${piece.text.length.toLocaleString('en')} characters in one block`;
			throw ReadError.at(
				place,
				size,
				'at most 200,000, with blank lines between the paragraphs of Markdown',
			);
		}
		if (NESTED_TOO_DEEP.test(piece.text))
			throw ReadError.at(place, 'markup nested too deep', 'ordinary Markdown');
		try {
			readPiece(piece, found);
		} catch (cause) {
			if (!(cause instanceof RangeError)) throw cause;
			throw ReadError.at(place, 'markup nested too deep', 'ordinary Markdown', cause);
		}
	}
	return found;
}

function readPiece({ text: source, before }: Piece, found: MarkdownBlocks): void {
	// An explicit stack: quotes nest as deep as a hostile text likes.
	const waiting: { node: RootContent; marker: string }[] = [];
	push(fromMarkdown(source, { extensions: [NOT_HTML] }).children, '');
	for (let next = waiting.pop(); next; next = waiting.pop()) readBlock(next.node, next.marker);

	function push(nodes: RootContent[], marker: string): void {
		const last = nodes.length - 1;
		nodes.toReversed().forEach((node, index) => {
			waiting.push({ node, marker: index === last ? marker : '' });
		});
	}

	function readBlock(node: RootContent, marker: string): void {
		if (node.type === 'blockquote' || node.type === 'list') push(node.children, marker);
		else if (node.type === 'listItem' && node.children.length > 0)
			push(node.children, marker + ordinalOf(node, source));
		else if (node.type === 'listItem') drop(node, 'an empty list item');
		else if (node.type === 'thematicBreak') drop(node, 'a rule');
		else if (node.type === 'definition') drop(node, "a link's address");
		else keep(node, marker);
	}

	function keep(node: RootContent, marker: string): void {
		const text = squeeze(marker + flatten(node));
		if (text === '') return drop(node, 'holds no word');
		const isHeading = node.type === 'heading';
		const isImage = node.type === 'paragraph' && holdsOnlyImages(node);
		const kind = isHeading ? 'heading' : isImage ? 'image' : 'paragraph';
		found.blocks.push({ kind, depth: isHeading ? node.depth : 0, text, line: lineOf(node) });
	}

	function drop(node: RootContent, why: string): void {
		found.dropped.push({ line: lineOf(node), text: squeeze(slice(node, source)), why });
	}

	function lineOf({ position }: Nodes): number {
		return before + (position?.start.line ?? 1);
	}
}

/** The number of an ordered item is part of what it says ("2011. The protests began"). */
function ordinalOf(node: Nodes, source: string): string {
	const ordinal = /^\d+[.)]/.exec(slice(node, source));
	return ordinal ? `${ordinal[0]} ` : '';
}

function holdsOnlyImages(paragraph: Paragraph): boolean {
	return paragraph.children.every(
		({ type, ...node }) => type === 'image' || ('value' in node && squeeze(node.value) === ''),
	);
}

function flatten(node: Nodes): string {
	const words: string[] = [];
	const waiting: Nodes[] = [node];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next.type === 'break') words.push(' ');
		else if ('value' in next) words.push(next.value);
		else if ('children' in next) waiting.push(...next.children.toReversed());
		else if (next.type === 'image' || next.type === 'imageReference') words.push(next.alt ?? '');
	}
	return words.join('');
}

function slice({ position }: Nodes, source: string): string {
	return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
