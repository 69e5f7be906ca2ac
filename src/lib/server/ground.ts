import { readFile } from 'node:fs/promises';

/** What the basemap was made from, as its manifest lists it. */
export interface GroundSource {
	data: string;
	what: string;
	credit: string;
	licence: string;
}

export async function ground(): Promise<GroundSource[]> {
	const manifest = JSON.parse(await readFile('static/basemap/manifest.json', 'utf8')) as {
		sources: GroundSource[];
	};
	return manifest.sources.map(({ data, what, credit, licence }) => ({
		data,
		what,
		credit,
		licence,
	}));
}
