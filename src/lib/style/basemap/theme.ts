/** A value by zoom: pairs of zoom and value, interpolated between. Widths and sizes are in px, opacities from 0 to 1. */
export type ByZoom = readonly (readonly [zoom: number, value: number])[];

/** Everything the basemap's look is made of. It uses none of the hues of time, so that the marks own the colour. */
export interface BasemapTheme {
	sea: string;
	/** The ground of the countries the texts speak of, and of the others. */
	land: string;
	landBeyond: string;
	water: string;
	river: string;
	road: string;
	province: string;
	border: string;
	borderCasing: string;
	disputed: string;
	halo: string;
	haloWater: string;
	label: {
		capital: string;
		city: string;
		town: string;
		village: string;
		country: string;
		province: string;
		land: string;
		water: string;
	};
	dot: { line: string; fill: string };
	relief: { opacity: ByZoom; contrast: number; brightness: readonly [number, number] };
	width: {
		border: ByZoom;
		borderCasing: ByZoom;
		province: ByZoom;
		river: readonly [ByZoom, ByZoom, ByZoom, ByZoom];
		road: readonly [ByZoom, ByZoom];
		halo: number;
	};
	size: {
		capital: ByZoom;
		city: ByZoom;
		town: ByZoom;
		village: ByZoom;
		country: ByZoom;
		province: ByZoom;
		physical: ByZoom;
		sea: ByZoom;
		river: ByZoom;
	};
	dash: { province: readonly number[]; disputed: readonly number[] };
}

const measures = {
	width: {
		border: [
			[2, 0.5],
			[4, 0.8],
			[6, 1.2],
			[9, 2],
		],
		borderCasing: [
			[4, 1.6],
			[6, 3.2],
			[9, 5],
		],
		province: [
			[5, 0.5],
			[7, 0.8],
			[9, 1.1],
		],
		river: [
			[
				[3, 0.5],
				[5, 1],
				[7, 1.8],
				[9, 2.8],
			],
			[
				[4, 0.4],
				[5, 0.7],
				[7, 1.3],
				[9, 2.1],
			],
			[
				[5, 0.4],
				[7, 0.9],
				[9, 1.6],
			],
			[
				[6, 0.3],
				[7, 0.6],
				[9, 1.2],
			],
		],
		road: [
			[
				[6, 0.7],
				[7, 1.2],
				[9, 2],
			],
			[
				[7, 0.6],
				[9, 1.4],
			],
		],
		halo: 1.3,
	},
	size: {
		capital: [
			[3, 11.5],
			[5, 13],
			[6, 14],
			[8, 17],
		],
		city: [
			[4, 11],
			[6, 13],
			[8, 16],
		],
		town: [
			[5, 10.5],
			[6, 11.5],
			[8, 13.5],
		],
		village: [
			[8, 11.5],
			[9, 12.5],
		],
		country: [
			[2, 10.5],
			[4, 12.5],
			[6, 17],
			[7, 19],
		],
		province: [
			[5, 9.5],
			[6, 10],
			[8, 13],
			[9, 14],
		],
		physical: [
			[4, 10],
			[6, 11],
			[8, 13],
		],
		sea: [
			[1, 10],
			[4, 12],
			[6, 14],
			[8, 16],
		],
		river: [
			[5, 10],
			[7, 11.5],
			[9, 12.5],
		],
	},
	dash: { province: [2.5, 2.5], disputed: [3.2, 2.2] },
} as const satisfies Pick<BasemapTheme, 'width' | 'size' | 'dash'>;

export const light: BasemapTheme = {
	...measures,
	sea: '#c8d6e1',
	land: '#f8f5ef',
	landBeyond: '#f2eee7',
	water: '#c2d2de',
	river: '#8fb0c8',
	road: '#dcd5c8',
	province: '#c3bdb2',
	border: '#88838c',
	borderCasing: '#efeae2',
	disputed: '#88838c',
	halo: '#fbf9f4',
	haloWater: '#d6e1e9',
	label: {
		capital: '#1d2126',
		city: '#2f343a',
		town: '#474c53',
		village: '#5a5f66',
		country: '#6a6670',
		province: '#7c7881',
		land: '#7d7566',
		water: '#48687f',
	},
	dot: { line: '#2f343a', fill: '#ffffff' },
	relief: {
		opacity: [
			[2, 0],
			[3, 0.16],
			[4, 0.3],
			[6, 0.36],
			[7, 0.28],
			[8, 0.14],
			[9, 0],
		],
		contrast: 0,
		brightness: [0.18, 1],
	},
};

export const dark: BasemapTheme = {
	...measures,
	sea: '#18222b',
	land: '#25292d',
	landBeyond: '#202428',
	water: '#18222b',
	river: '#3f5567',
	road: '#363b41',
	province: '#454a51',
	border: '#7d8087',
	borderCasing: '#1d2024',
	disputed: '#7d8087',
	halo: '#1b1f23',
	haloWater: '#141a20',
	label: {
		capital: '#f1eee7',
		city: '#d9d7d1',
		town: '#bdbdbb',
		village: '#a3a5a8',
		country: '#a39fa8',
		province: '#8a8c92',
		land: '#918b80',
		water: '#7f9db3',
	},
	dot: { line: '#d9d7d1', fill: '#1b1f23' },
	relief: {
		opacity: [
			[2, 0],
			[3, 0.2],
			[4, 0.36],
			[6, 0.42],
			[7, 0.32],
			[8, 0.16],
			[9, 0],
		],
		contrast: 0,
		brightness: [0, 0.5],
	},
};

/** For paper: white ground, firmer lines, no relief where ink would only soil the page. */
export const print: BasemapTheme = {
	...light,
	sea: '#dfe6eb',
	land: '#fdfcf9',
	landBeyond: '#f7f5f0',
	water: '#d2dee7',
	river: '#7f9fb7',
	border: '#625e66',
	borderCasing: '#ffffff',
	disputed: '#625e66',
	province: '#aaa59b',
	halo: '#ffffff',
	haloWater: '#eaf0f4',
	label: {
		capital: '#000000',
		city: '#15181c',
		town: '#2b2f34',
		village: '#3c4148',
		country: '#55515a',
		province: '#67636b',
		land: '#6a6355',
		water: '#3d5d74',
	},
	dot: { line: '#15181c', fill: '#ffffff' },
	relief: {
		opacity: [
			[2, 0],
			[4, 0.16],
			[6, 0.22],
			[7, 0.16],
			[8, 0.08],
			[9, 0],
		],
		contrast: 0,
		brightness: [0.2, 1],
	},
};

export const basemapThemes = { light, dark, print } as const;
export type BasemapThemeName = keyof typeof basemapThemes;
