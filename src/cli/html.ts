import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Heading, Paragraph } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { ReadError } from '#engine/read/error.ts';

/** The main article of a web page. */
export interface Article {
	/** As Markdown: the title as `#`, sub-headings as `##`, then the paragraphs. */
	source: string;
	/** EDTF date, where the page states one in its metadata; null otherwise. */
	published: string | null;
	/** Address of the page, where it names one. */
	url: string | null;
	publisher: string | null;
}

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const BLOCKS = new Set(['P', 'LI', 'BLOCKQUOTE', 'PRE', 'DD', 'FIGCAPTION', ...HEADINGS]);
/** Words from which a run of text counts as a paragraph of an article, and not as a label of its page. */
const FEWEST_WORDS = 5;

/**
 * Takes the main article out of a web page with the method of Firefox's reader view
 * (https://github.com/mozilla/readability); menus, adverts and links around it are left out.
 * @throws {ReadError} when the page has no article
 */
export function readArticle(html: string, file: string): Article {
	const { document } = parseHTML(html);
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
	const printed = [...document.querySelectorAll('h1')].map((each) =>
		squeeze(each.textContent ?? ''),
	);
	const article = document.documentElement
		? new Readability<Node>(document, { serializer: (node) => node }).parse()
		: null;
	const blocks = article?.content ? blocksOf(article.content) : [];
	const paragraphs = blocks.filter(
		({ type, words }) => type === 'paragraph' && words.split(' ').length >= FEWEST_WORDS,
	);
	if (!article || paragraphs.length === 0) {
		const place = { file, line: null, record: 'page' };
		throw ReadError.at(place, 'HTML without an article', 'a page with paragraphs of text');
	}
	const whole = squeeze(article.title ?? '');
	// The page's own title often has the site's name behind it; the heading has not.
	const title = printed.find((words) => words !== '' && whole.includes(words)) ?? whole;
	const first = blocks[0]?.words === title ? 1 : 0;
	return {
		source: toMarkdown({
			type: 'root',
			children: [
				...(title === '' ? [] : [heading(1, title)]),
				...blocks
					.slice(first)
					.map(({ type, words }) => (type === 'heading' ? heading(2, words) : paragraph(words))),
			],
		}),
		published: dayOf(article.publishedTime ?? null),
		url: canonical !== null && /^https?:/.test(canonical) ? canonical : null,
		publisher: article.siteName ?? null,
	};
}

interface Block {
	type: 'heading' | 'paragraph';
	words: string;
}

/** The innermost blocks of text, in reading order. */
function blocksOf(node: Node): Block[] {
	const blocks: Block[] = [];
	let loose = '';
	const flush = () => {
		const words = squeeze(loose);
		loose = '';
		if (words !== '') blocks.push({ type: 'paragraph', words });
	};
	for (const child of node.childNodes) {
		const name = child.nodeName.toUpperCase();
		const isElement = child.nodeType === 1;
		if (isElement && (BLOCKS.has(name) || hasBlocks(child))) {
			flush();
			if (hasBlocks(child)) blocks.push(...blocksOf(child));
			else {
				const words = squeeze(child.textContent ?? '');
				const type = HEADINGS.has(name) ? 'heading' : 'paragraph';
				if (words !== '') blocks.push({ type, words });
			}
		} else if (name === 'BR') flush();
		else loose += child.textContent ?? '';
	}
	flush();
	return blocks;
}

function hasBlocks(node: Node): boolean {
	for (const child of node.childNodes)
		if (BLOCKS.has(child.nodeName.toUpperCase()) || hasBlocks(child)) return true;
	return false;
}

function heading(depth: 1 | 2, value: string): Heading {
	return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): Paragraph {
	return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function squeeze(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}

/** The day of an ISO 8601 date and time; null for any other form. */
function dayOf(time: string | null): string | null {
	return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time ?? '')?.[0] ?? null;
}
