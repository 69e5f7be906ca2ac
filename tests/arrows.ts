/** One import: a file under the root, and what it names: such a file too, or a library. */
export interface Import {
	from: string;
	to: string;
}

/** Engine files that any other may share; they import only the nouns and one another. */
const SHARED =
	'blank dates described-area fade finding fragment frontmatter json measures merge moved problem slug timescale write read/document read/error read/gold read/limit';
/** Engine files that put stages together: what a shell and a server may call. */
const COMPOSITIONS =
	'check content dump evaluate geoparse markdown own-text pipeline propose propose-map propose/places propose/ranges propose/units revise';

const BELOW_PAGES = ['model', 'style', 'state', 'words'];

/** Each part and the files it is; the first that fits counts. */
const PARTS: [part: string, files: RegExp][] = [
	['model', /^src\/engine\/model\.ts$/],
	['engine/shared', namesIn(SHARED)],
	['engine/composition', namesIn(COMPOSITIONS)],
	['engine/read', /^src\/engine\/read\//],
	['engine/tokens', /^src\/engine\/tokens\//],
	['engine/gazetteer', /^src\/engine\/gazetteer\//],
	['engine/times', /^src\/engine\/times\//],
	['engine/toponyms', /^src\/engine\/toponyms\//],
	['engine/evaluation', /^src\/engine\/evaluation\//],
	['engine/stage', /^src\/engine\//],
	['server', /^src\/lib\/server\//],
	['view', /^src\/lib\/view\//],
	['desk', /^src\/lib\/desk\//],
	['try', /^src\/lib\/try\//],
	['style', /^src\/lib\/style\//],
	['words', /^src\/lib\/words\//],
	['state', /^src\/lib\/state\//],
	['search', /^src\/lib\/search\//],
	['map', /^src\/lib\/map\//],
	['panel', /^src\/lib\/panel\//],
	['routes/server', /^src\/(routes\/.*(\+server|\.server)|hooks\.server)\.ts$/],
	['routes', /^src\/(routes|params)\//],
	['cli', /^src\/cli\//],
];

/** What each part may import besides itself. */
const ARROWS: Record<string, string[]> = {
	model: [],
	'engine/shared': ['model'],
	'engine/read': ['model', 'engine/shared'],
	'engine/tokens': ['model'],
	'engine/gazetteer': ['model', 'engine/shared', 'engine/tokens'],
	'engine/times': ['model', 'engine/shared', 'engine/tokens'],
	'engine/toponyms': ['model', 'engine/shared', 'engine/tokens', 'engine/gazetteer'],
	'engine/evaluation': ['model'],
	'engine/stage': ['model', 'engine/shared'],
	'engine/composition': [
		'model',
		'engine/shared',
		'engine/read',
		'engine/tokens',
		'engine/gazetteer',
		'engine/times',
		'engine/toponyms',
		'engine/evaluation',
		'engine/stage',
	],
	view: ['engine/shared', ...BELOW_PAGES],
	server: ['engine/composition', 'engine/shared', 'view', ...BELOW_PAGES],
	style: ['model'],
	words: ['model'],
	state: ['model', 'engine/shared', 'words'],
	search: ['model', 'engine/shared', 'state', 'words'],
	map: BELOW_PAGES,
	panel: ['search', ...BELOW_PAGES],
	desk: ['map', 'panel', ...BELOW_PAGES],
	try: ['engine/composition', 'engine/gazetteer', 'engine/shared', 'view', ...BELOW_PAGES],
	// SvelteKit itself refuses all but the types of a page's server file in a browser.
	routes: ['routes/server', 'map', 'panel', 'desk', 'try', 'engine/shared', ...BELOW_PAGES],
	'routes/server': ['server', 'routes', ...BELOW_PAGES],
	cli: [
		'engine/composition',
		'engine/evaluation',
		'engine/gazetteer',
		'engine/shared',
		'model',
		'server',
		'view',
	],
};

const SVELTE = /^(svelte|\$app|\$env)(\/|$)/;
const MAPLIBRE = /^maplibre-gl(\/|$)/;
const NODE = /^node:/;

/** Libraries that a part must do without. */
const WITHOUT: Record<string, RegExp[]> = {
	style: [SVELTE, MAPLIBRE, NODE],
	words: [SVELTE, MAPLIBRE, NODE],
	state: [MAPLIBRE, NODE],
	search: [SVELTE, MAPLIBRE, NODE],
	map: [NODE],
	panel: [MAPLIBRE, NODE],
	view: [SVELTE, MAPLIBRE, NODE],
	desk: [MAPLIBRE, NODE],
	try: [MAPLIBRE, NODE],
	routes: [MAPLIBRE, NODE],
	cli: [SVELTE, MAPLIBRE],
};
const WITHOUT_IN_ENGINE = [SVELTE, MAPLIBRE, NODE];

/** What the imports break, a sentence each: arrows, forbidden libraries, files of no known part. */
export function brokenArrows(imports: Import[]): string[] {
	return imports.flatMap(({ from, to }) => {
		const part = partOf(from);
		if (part === null) return [`${from} belongs to no part that tests/arrows.ts knows`];
		return isAllowed(part, to) ? [] : [`${from} imports ${to}`];
	});
}

function isAllowed(part: string, to: string): boolean {
	if (!to.startsWith('src/')) {
		const ofEngine = part === 'model' || part.startsWith('engine/');
		return !(ofEngine ? WITHOUT_IN_ENGINE : (WITHOUT[part] ?? [])).some((name) => name.test(to));
	}
	const other = partOf(to);
	if (other === null) return false;
	return (other === part && part !== 'engine/stage') || (ARROWS[part] ?? []).includes(other);
}

function partOf(file: string): string | null {
	return PARTS.find(([, files]) => files.test(file))?.[0] ?? null;
}

function namesIn(list: string): RegExp {
	return new RegExp(`^src/engine/(${list.replaceAll(' ', '|')})\\.ts$`);
}

/** Import cycles, each as its files in order, once. A component may import itself to recurse. */
export function cycles(imports: Import[]): string[][] {
	const others = imports.filter(({ from, to }) => from !== to);
	const targets = Map.groupBy(others, ({ from }) => from);
	const done = new Set<string>();
	const visit = (file: string, path: string[]): string[][] => {
		if (path.includes(file)) return [path.slice(path.indexOf(file))];
		if (done.has(file)) return [];
		const found = (targets.get(file) ?? []).flatMap(({ to }) => visit(to, [...path, file]));
		done.add(file);
		return found;
	};
	return [...targets.keys()].flatMap((file) => visit(file, []));
}
