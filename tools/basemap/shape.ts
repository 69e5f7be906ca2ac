/** mapshaper as a function: named GeoJSON or TopoJSON in, one parsed result out. */
import mapshaper from 'mapshaper';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';

export type Box = [west: number, south: number, east: number, north: number];
export type Inputs = Record<string, unknown>;

async function run(commands: string, inputs: Inputs, output: string): Promise<string> {
	/** As text: mapshaper works on the very objects it is given. */
	const texts = Object.entries(inputs).map(([name, input]) => [
		name,
		input instanceof Uint8Array ? input : JSON.stringify(input),
	]);
	const results = await mapshaper.applyCommands(
		`${commands} -o ${output}`,
		Object.fromEntries(texts) as Inputs,
	);
	const name = output.split(' ')[0] ?? output;
	const result = results[name];
	if (result === undefined) throw new Error(`mapshaper made no ${name} from: ${commands}`);
	return typeof result === 'string' ? result : Buffer.from(result).toString('utf8');
}

export async function shape<G extends Geometry>(
	commands: string,
	inputs: Inputs,
): Promise<Feature<G>[]> {
	const text = await run(
		commands,
		inputs,
		'out.json format=geojson geojson-type=FeatureCollection',
	);
	const collection = JSON.parse(text) as FeatureCollection<G>;
	return collection.features.filter((feature) => feature.geometry !== null);
}

export async function topology(commands: string, inputs: Inputs): Promise<Topology> {
	return JSON.parse(
		await run(commands, inputs, 'out.json format=topojson no-quantization'),
	) as Topology;
}

export function collection<G extends Geometry>(features: Feature<G>[]): FeatureCollection<G> {
	return { type: 'FeatureCollection', features };
}
