import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { sources } from '../sources.ts';
import { readJson } from './packages.ts';

interface County {
	/** Postal abbreviation of its state. */
	state: string;
	/** FIPS code within the state. */
	code: string;
	name: string;
	lat: number;
	lon: number;
}

/** States by FIPS code. */
const FIPS =
	'01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY';
const STATES = new Map(FIPS.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)]));

/** The counties of the fifty states, each with the middle of its outline. */
export function readCounties(): County[] {
	type Counties = Topology<{ counties: GeometryCollection<{ name: string }> }>;
	const topology = readJson<Counties>(sources.counties);
	return feature(topology, topology.objects.counties).features.flatMap((county) => {
		const fips = String(county.id);
		const state = STATES.get(fips.slice(0, 2));
		if (state === undefined) return [];
		const [lon, lat] = geoCentroid(county);
		const { name } = county.properties;
		return [{ state, code: fips.slice(2), name: `${name} County`, lat, lon }];
	});
}
