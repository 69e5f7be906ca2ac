import { readFile } from 'node:fs/promises';

export interface Decision {
	name: string;
	/** What contested land is drawn as; null for a line. */
	drawn: string | null;
	reason: string;
	source: string;
}

/** What the ground shows of contested land and lines, and why. */
export interface Territories {
	land: Decision[];
	dashed: Decision[];
	/** Lines that other maps draw. */
	left: Decision[];
}

type Written = Omit<Decision, 'drawn'> & { drawn?: string };

/** The editors' table; tools/basemap draws the ground by it and checks its shape. */
interface Table {
	units: Written[];
	overlaps: Written[];
	dashed: Written[];
	inner: Written[];
	claims: (Written & { draw: boolean })[];
	notDrawn: Written[];
}

export async function territories(): Promise<Territories> {
	const table = JSON.parse(await readFile('geo/basemap/territories.json', 'utf8')) as Table;
	const units = table.units.filter(({ drawn }) => drawn !== undefined);
	const others = table.overlaps.filter(({ name }) => units.every((unit) => unit.name !== name));
	const drawn = table.claims.filter(({ draw }) => draw);
	const left = table.claims.filter(({ draw }) => !draw);
	return {
		land: [...units, ...others].map(decision),
		dashed: [...table.dashed, ...table.inner, ...drawn].map(decision),
		left: [...left, ...table.notDrawn].map(decision),
	};
}

function decision({ name, drawn, reason, source }: Written): Decision {
	return { name, drawn: drawn ?? null, reason, source };
}
