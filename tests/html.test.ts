import { expect, test } from 'vitest';
import { readDump } from '#engine/dump.ts';
import { ReadError } from '#engine/read/error.ts';
import { readArticle } from '../src/cli/html.ts';

const PARAGRAPHS = [
	'The bridge at Zor fell in the night, and by morning the whole town stood at the river to see what was left of it.',
	'Nobody was hurt, the mayor said, since the road had been closed for repairs for the better part of a month.',
	'“We will build it again,” she told reporters, *and* this time from stone; the old one had been made of wood & iron.',
];

function page(body: string, head = ''): string {
	return `<!doctype html><html><head><title>The bridge fell - The Daily Text</title>${head}</head><body>${body}</body></html>`;
}

const article = page(
	`<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news of the day</a></li></ul></nav>
	<aside>Subscribe to our newsletter for five cents a day only</aside>
	<article><h1>The bridge fell</h1>
	<p>${PARAGRAPHS[0]}</p><h2>What next</h2><p>${PARAGRAPHS[1]}</p>
	<blockquote><p>${PARAGRAPHS[2]?.replace('&', '&amp;')}</p></blockquote></article>
	<footer><p>All rights reserved by the publisher of this page.</p></footer>
	<script>document.write("Never run, never read")</script>`,
	`<meta property="article:published_time" content="2023-05-04T08:00:00Z">
	<meta property="og:site_name" content="The Daily Text">
	<link rel="canonical" href="https://text.example/bridge">`,
);

test('takes the article out of its page, word for word', () => {
	const { source, ...rest } = readArticle(article, 'bridge.html');
	expect(rest).toEqual({
		published: '2023-05-04',
		url: 'https://text.example/bridge',
		publisher: 'The Daily Text',
	});
	const [text] = readDump(source, 'bridge.md');
	expect(text?.title).toBe('The bridge fell');
	expect(text?.units.map(({ id, text }) => [id, text]).slice(1)).toEqual([
		['p1', PARAGRAPHS[0]],
		['h1', 'What next'],
		['p2', PARAGRAPHS[1]],
		['p3', PARAGRAPHS[2]],
	]);
});

test.each([
	['nothing', ''],
	['no text', page('<main><img src="a.png"></main>')],
	['a menu only', page('<nav><a href="/">Home</a> <a href="/world">World</a></nav>')],
])('a page with %s is refused', (_, html) => {
	expect(() => readArticle(html, 'page.html')).toThrow(ReadError);
	expect(() => readArticle(html, 'page.html')).toThrow(
		'page.html: page: found HTML without an article; expected a page with paragraphs of text',
	);
});
