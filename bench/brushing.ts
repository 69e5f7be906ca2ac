/*
 * Whether dragging an interval on the timeline and scrolling the text stay smooth: tasks of the page's main thread over
 * 50 ms, the longest gap between two frames, and layout shift, beside the same gesture on a page where nothing moves and
 * on the map page without WebGL, which leaves our own script alone. A task counts by the time it had the processor, which
 * a busy machine does not lengthen; those in which the browser sweeps its garbage are told apart. Run with
 * `npm run bench:brushing`.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, builtSite } from '#cli/build.ts';
import { withHeaders } from '#cli/headers.ts';
import { serve } from '#cli/serve.ts';
import { thisComputer } from '#tests/browser/computer.ts';
import { ensureBrowser } from '#tests/browser/ensure.ts';

const ROUNDS = 3;
const SIZE = { width: 1280, height: 860 };
/** Milliseconds from which a task is long. */
const LONG = 50;
const FLAGS = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const NO_WEBGL = ['--disable-3d-apis'];

interface TraceEvent {
	name: string;
	ph: string;
	tid: number;
	pid: number;
	/** Microseconds the task had the processor. */
	tdur?: number;
	/** A thread's name; the source file of the browser that a task was posted from. */
	args: { name?: string; src_file?: string };
}

interface Task {
	/** Milliseconds of the processor. */
	time: number;
	/** Whether the browser sweeps its garbage. */
	isSweep: boolean;
}

interface Smoothness {
	/** Of the main thread. */
	tasks: Task[];
	/** Milliseconds of the longest gap between two frames. */
	gap: number;
	/** Cumulative layout shift, from the opening of the page on. */
	shift: number;
	/** Choices the gesture came to. */
	choices: number;
}

interface Watched {
	gap: number;
	shift: number;
	choices: number;
}

declare global {
	interface Window {
		watched: Watched;
	}
}

/** Runs in the page, before any of its own scripts. */
function watch(): void {
	const watched: Watched = { gap: 0, shift: 0, choices: 0 };
	window.watched = watched;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		})[])
			if (!entry.hadRecentInput) watched.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	let before = performance.now();
	let text = '';
	const frame = (now: number) => {
		watched.gap = Math.max(watched.gap, now - before);
		before = now;
		const next = document.querySelector('.count')?.textContent ?? '';
		if (next !== text) watched.choices += 1;
		text = next;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}

/** Drags along the timeline, there and back twice, then scrolls the text. */
async function gesture(page: Page): Promise<void> {
	const y = SIZE.height - 150;
	await page.mouse.move(200, y);
	await page.mouse.down();
	for (const x of [1080, 240, 1080, 700]) await page.mouse.move(x, y, { steps: 60 });
	await page.mouse.up();
	await page.mouse.move(200, 300);
	for (let turn = 0; turn < 30; turn += 1) {
		await page.mouse.wheel(0, turn < 20 ? 160 : -160);
		await page.waitForTimeout(16);
	}
	await page.waitForTimeout(500);
}

async function measure(browser: Browser, address: string, ready: string): Promise<Smoothness> {
	const context = await browser.newContext({ viewport: SIZE });
	const page = await context.newPage();
	await page.addInitScript(watch);
	await page.goto(address);
	await page.locator(ready).first().waitFor({ state: 'attached' });
	await page.waitForTimeout(1000);
	await page.evaluate(() => Object.assign(window.watched, { gap: 0, choices: 0 }));
	await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
	await gesture(page);
	const trace = JSON.parse((await browser.stopTracing()).toString()) as {
		traceEvents: TraceEvent[];
	};
	const watched = await page.evaluate(() => window.watched);
	await context.close();
	return { tasks: mainTasks(trace.traceEvents), ...watched };
}

/** The tasks of the main threads of pages; of the tab that was driven by far the most. */
function mainTasks(events: TraceEvent[]): Task[] {
	const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
	const main = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
			.map(key),
	);
	return events
		.filter((event) => event.name === 'RunTask' || event.name === 'ThreadControllerImpl::RunTask')
		.filter((event) => main.has(key(event)))
		.map(({ tdur = 0, args }) => ({
			time: tdur / 1000,
			isSweep: args.src_file?.endsWith('sweeper.cc') ?? false,
		}));
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

await build(new AbortController().signal);
const site = await serve(withHeaders(await builtSite()), { host: '127.0.0.1', port: 0 });
const launch = async (args: string[]) =>
	chromium.launch({
		executablePath: await ensureBrowser(thisComputer),
		chromiumSandbox: process.getuid?.() !== 0,
		args,
	});
const browsers = { drawing: await launch(FLAGS), scriptOnly: await launch(NO_WEBGL) };
const cases = {
	'nothing moves': { browser: browsers.drawing, path: '/method/', ready: 'h1' },
	'no WebGL': { browser: browsers.scriptOnly, path: '/', ready: 'p.problem' },
	'map and all': { browser: browsers.drawing, path: '/', ready: '[data-map="idle"]' },
};
const results = new Map<string, Smoothness[]>(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round += 1)
	for (const [name, { browser, path, ready }] of Object.entries(cases)) {
		const result = await measure(browser, site.address + path, ready);
		// The first round warms the machine.
		if (round > 0) results.get(name)?.push(result);
	}

const gapOf = (name: string) => median((results.get(name) ?? []).map(({ gap }) => gap));
for (const [name, list] of results) {
	const tasks = list.flatMap((each) => each.tasks);
	const long = tasks.filter(({ time }) => time > LONG);
	const longest = Math.max(0, ...tasks.map(({ time }) => time));
	console.log(
		[
			name.padEnd(14),
			`${long.length} tasks over ${LONG} ms (${long.filter(({ isSweep }) => isSweep).length} of them sweeping) of ${tasks.length} in ${list.length} rounds, longest ${longest.toFixed(1)} ms`,
			`longest gap between frames ${(gapOf(name) / gapOf('nothing moves')).toFixed(2)} times that where nothing moves`,
			`layout shift ${Math.max(...list.map(({ shift }) => shift)).toFixed(4)}`,
			`${median(list.map(({ choices }) => choices))} changes of what shows`,
		].join('; '),
	);
}
for (const browser of Object.values(browsers)) await browser.close();
await site.close();
