import { basemapThemes, type BasemapTheme } from './basemap/theme.ts';

/** The colours and sizes of the whole project; CSS variables and map paint are both made from these. */
export interface Theme {
	paper: string;
	raised: string;
	wash: string;
	rule: string;
	ink: string;
	inkSecond: string;
	inkThird: string;
	link: string;
	/** An outside source disagrees. */
	warning: string;
	/** Five stops from old to recent. */
	time: readonly [string, string, string, string, string];
	/** The basemap under the marks. */
	ground: BasemapTheme;
}

export type ThemeName = 'light' | 'dark' | 'print';

export const light: Theme = {
	paper: '#fdfcf9',
	raised: '#ffffff',
	wash: '#f3f0e9',
	rule: '#e2ddd2',
	ink: '#1d2126',
	inkSecond: '#565c64',
	inkThird: '#6f757c',
	link: '#0a5a6e',
	warning: '#e8a317',
	time: ['#5b6680', '#5257a8', '#84459f', '#b5306f', '#c8352c'],
	ground: basemapThemes.light,
};

export const dark: Theme = {
	paper: '#15181c',
	raised: '#1d2126',
	wash: '#22272d',
	rule: '#30353c',
	ink: '#e9e6df',
	inkSecond: '#a9adb3',
	inkThird: '#8b9097',
	link: '#7cc7d8',
	warning: '#f2b632',
	time: ['#9aa6c2', '#989cf0', '#cd8fe6', '#f07fb0', '#ff7d6b'],
	ground: basemapThemes.dark,
};

/** On paper the marks keep the colours of the light theme. */
const print: Theme = { ...light, ground: basemapThemes.print };

export const themes: Record<ThemeName, Theme> = { light, dark, print };

/** The theme as CSS custom properties that follow the reader's system. */
export function cssVariables(): string {
	const pair = (pick: (theme: Theme) => string) => `light-dark(${pick(light)},${pick(dark)})`;
	const variables = {
		paper: pair((t) => t.paper),
		raised: pair((t) => t.raised),
		wash: pair((t) => t.wash),
		rule: pair((t) => t.rule),
		ink: pair((t) => t.ink),
		'ink-2': pair((t) => t.inkSecond),
		'ink-3': pair((t) => t.inkThird),
		link: pair((t) => t.link),
		warning: pair((t) => t.warning),
		sea: pair((t) => t.ground.sea),
		land: pair((t) => t.ground.land),
		border: pair((t) => t.ground.border),
	};
	const lines = Object.entries(variables).map(([name, value]) => `--${name}:${value}`);
	return `:root{${lines.join(';')}}`;
}
