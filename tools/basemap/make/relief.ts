/**
 * Relief as a veil: black where a slope lies in shade, white where it is lit, clear where the ground is flat, so that one
 * picture serves a light and a dark map. Heights: SRTM30 in 8 bits, given metres by ETOPO5.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NetCDFReader } from 'netcdfjs';
import sharp from 'sharp';
import { pathOf } from '../fetch.ts';
import { sources } from '../sources.ts';
import type { Box } from '../shape.ts';

export const reliefBox: Box = [20, 10, 66, 48];
const tileSize = 675;
/** Cells a degree: 2 arc-minutes. */
const density = 30;
const margin = 1;
const width = 1656;

type Grid = { columns: number; rows: number; values: Float32Array };

export async function makeRelief(path: string): Promise<void> {
	const grey = await readGrey();
	const metres = calibrate(grey);
	const heights = blur(
		blur({ ...grey, values: grey.values.map((value) => metres[Math.round(value)] ?? 0) }, 0.9),
		0.9,
	);
	const height = Math.round(
		(width * (mercator(reliefBox[3]) - mercator(reliefBox[1]))) /
			(((reliefBox[2] - reliefBox[0]) * Math.PI) / 180),
	);
	const pixels = shade(project(heights, height));
	await sharp(pixels, { raw: { width, height, channels: 4 } })
		.webp({ quality: 10, alphaQuality: 22, effort: 6, smartSubsample: false })
		.toFile(path);
}

const mercator = (latitude: number): number =>
	Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** The box with a margin, row by row from the north. */
async function readGrey(): Promise<Grid> {
	const [west, south, east, north] = [
		reliefBox[0] - margin,
		reliefBox[1] - margin,
		reliefBox[2] + margin,
		reliefBox[3] + margin,
	];
	const [x0, y0] = [(west + 180) * density, (90 - north) * density];
	const [columns, rows] = [(east - west) * density, (north - south) * density];
	const values = new Float32Array(columns * rows);
	for (let row = Math.floor(y0 / tileSize); row * tileSize < y0 + rows; row += 1)
		for (let column = Math.floor(x0 / tileSize); column * tileSize < x0 + columns; column += 1) {
			const folder = String(row).padStart(6, '0');
			const file = join(
				pathOf(sources.relief),
				folder,
				`${folder}_${String(column).padStart(6, '0')}.jpg`,
			);
			const { data, info } = await sharp(file)
				.greyscale()
				.raw()
				.toBuffer({ resolveWithObject: true });
			for (let y = 0; y < tileSize; y += 1)
				for (let x = 0; x < tileSize; x += 1) {
					const [toX, toY] = [column * tileSize + x - x0, row * tileSize + y - y0];
					if (toX < 0 || toY < 0 || toX >= columns || toY >= rows) continue;
					values[toY * columns + toX] = data[(y * tileSize + x) * info.channels] ?? 0;
				}
		}
	return { columns, rows, values };
}

/** For each grey, the mean height that ETOPO5 has there, made to rise. */
function calibrate(grey: Grid): number[] {
	const reader = new NetCDFReader(readFileSync(pathOf(sources.heights)));
	const rose = reader.getDataVariable('ROSE') as number[];
	const longitudes = reader.getDataVariable('ETOPO05_X') as number[];
	const latitudes = reader.getDataVariable('ETOPO05_Y') as number[];
	const firstX = longitudes[0] ?? 0;
	const firstY = latitudes[0] ?? 0;
	const stepX = (longitudes[1] ?? 0) - firstX;
	const stepY = (latitudes[1] ?? 0) - firstY;
	const sums = new Float64Array(256);
	const counts = new Float64Array(256);
	for (let y = 0; y < grey.rows; y += 3)
		for (let x = 0; x < grey.columns; x += 3) {
			const longitude = reliefBox[0] - margin + (x + 0.5) / density;
			const latitude = reliefBox[3] + margin - (y + 0.5) / density;
			const height =
				rose[
					Math.round((latitude - firstY) / stepY) * longitudes.length +
						Math.round(((((longitude - firstX) % 360) + 360) % 360) / stepX)
				] ?? 0;
			const value = Math.round(grey.values[y * grey.columns + x] ?? 0);
			sums[value] = (sums[value] ?? 0) + Math.max(height, 0);
			counts[value] = (counts[value] ?? 0) + 1;
		}
	const table: number[] = [];
	for (let value = 0; value < 256; value += 1) {
		const count = counts[value] ?? 0;
		const last = table[value - 1] ?? 0;
		table.push(
			value === 0 ? 0 : Math.max(last + 4, count > 20 ? (sums[value] ?? 0) / count : last + 20),
		);
	}
	return table;
}

/** A Gauss blur, first along rows and then along columns: eight bits make steps, and steps make terraces. */
function blur(grid: Grid, sigma: number): Grid {
	const reach = Math.ceil(sigma * 3);
	const kernel = Array.from({ length: reach * 2 + 1 }, (_, index) =>
		Math.exp(-((index - reach) ** 2) / (2 * sigma ** 2)),
	);
	const total = kernel.reduce((sum, weight) => sum + weight, 0);
	const pass = (values: Float32Array, dx: number, dy: number): Float32Array =>
		values.map((_, at) => {
			const [x, y] = [at % grid.columns, Math.floor(at / grid.columns)];
			return kernel.reduce((sum, weight, index) => {
				const atX = Math.min(Math.max(x + dx * (index - reach), 0), grid.columns - 1);
				const atY = Math.min(Math.max(y + dy * (index - reach), 0), grid.rows - 1);
				return sum + ((values[atY * grid.columns + atX] ?? 0) * weight) / total;
			}, 0);
		});
	return { ...grid, values: pass(pass(grid.values, 1, 0), 0, 1) };
}

/** To Web Mercator, by Catmull-Rom, so that the coarse grid leaves no facets. */
function project(grid: Grid, height: number): Grid {
	const values = new Float32Array(width * height);
	const [west, south, east, north] = reliefBox;
	const [top, bottom] = [mercator(north), mercator(south)];
	for (let y = 0; y < height; y += 1) {
		const latitude =
			(Math.atan(Math.sinh(top - ((y + 0.5) / height) * (top - bottom))) * 180) / Math.PI;
		const atY = (north + margin - latitude) * density - 0.5;
		for (let x = 0; x < width; x += 1) {
			const longitude = west + ((x + 0.5) / width) * (east - west);
			values[y * width + x] = cubic(grid, (longitude - west + margin) * density - 0.5, atY);
		}
	}
	return { columns: width, rows: height, values };
}

function cubic(grid: Grid, x: number, y: number): number {
	const [x0, y0] = [Math.floor(x), Math.floor(y)];
	const row = (dy: number): number => {
		const at = (y0 + dy) * grid.columns + x0;
		return rise(
			[-1, 0, 1, 2].map((dx) => grid.values[at + dx] ?? 0),
			x - x0,
		);
	};
	return rise([-1, 0, 1, 2].map(row), y - y0);
}

function rise([a = 0, b = 0, c = 0, d = 0]: number[], t: number): number {
	return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Light from the north-west. Slopes under `flat` stay clear: plains are paper. */
function shade(grid: Grid): Uint8Array {
	const metresPerPixel = ((reliefBox[2] - reliefBox[0]) * 111_320 * 0.82) / width;
	const [flat, strongest] = [0.0045, 0.1];
	const pixels = new Uint8Array(grid.columns * grid.rows * 4);
	const at = (x: number, y: number): number =>
		grid.values[
			Math.min(Math.max(y, 0), grid.rows - 1) * grid.columns +
				Math.min(Math.max(x, 0), grid.columns - 1)
		] ?? 0;
	for (let y = 0; y < grid.rows; y += 1)
		for (let x = 0; x < grid.columns; x += 1) {
			const east = (at(x + 1, y) - at(x - 1, y)) / (2 * metresPerPixel);
			const south = (at(x, y + 1) - at(x, y - 1)) / (2 * metresPerPixel);
			const lit = (east + south) * Math.SQRT1_2;
			const strength = Math.min(Math.max(Math.abs(lit) - flat, 0) / (strongest - flat), 1) ** 0.75;
			const edge = Math.min(x, y, grid.columns - 1 - x, grid.rows - 1 - y) / 90;
			const sea = Math.min(at(x, y) / 30, 1);
			const index = (y * grid.columns + x) * 4;
			pixels.fill(lit > 0 ? 255 : 0, index, index + 3);
			pixels[index + 3] = Math.round(255 * strength * Math.min(edge, 1) * Math.max(sea, 0));
		}
	return pixels;
}
