import { dotPicture, DOTS, type Dot } from '#lib/style/basemap/dots.ts';
import { hatch } from '#lib/style/hatch.ts';
import { themes, type Theme, type ThemeName } from '#lib/style/theme.ts';
import { timeColour } from '#lib/style/time.ts';

/** Pixels per CSS pixel of the pictures made here. */
export const PIXEL_RATIO = 2;

interface Picture {
	width: number;
	height: number;
	data: Uint8Array | Uint8ClampedArray;
}

/** The picture for an id the style asks for (`hatch/light/0.84`, `dot/dark/capital`), or null for an id that is none of ours. */
export function picture(id: string): Picture | null {
	const [kind, name, what = ''] = id.split('/');
	const theme = themes[name as ThemeName];
	if (!theme) return null;
	switch (kind) {
		case 'dot':
			return DOTS.includes(what as Dot) ? dotPicture(what as Dot, theme.ground) : null;
		case 'hatch':
			return hatch(hue(what, theme));
		case 'proposed':
			return paint(28, (canvas) => dashedRing(canvas, hue(what, theme)));
		case 'contradicted':
			return paint(12, (canvas) => triangle(canvas, theme.warning, theme.ground.halo));
		default:
			return null;
	}
}

/** The colour of a rank as features.ts names it; the second ink for `none`. */
function hue(name: string, theme: Theme): string {
	const rank = Number(name);
	return timeColour(Number.isNaN(rank) ? null : rank, theme);
}

/** @param size in CSS pixels */
function paint(size: number, draw: (canvas: CanvasRenderingContext2D) => void): Picture | null {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = size * PIXEL_RATIO;
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	draw(context);
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

function dashedRing(canvas: CanvasRenderingContext2D, colour: string): void {
	canvas.strokeStyle = colour;
	canvas.lineWidth = 2;
	canvas.setLineDash([4, 3]);
	canvas.beginPath();
	canvas.arc(14, 14, 9, 0, 2 * Math.PI);
	canvas.stroke();
}

function triangle(canvas: CanvasRenderingContext2D, colour: string, halo: string): void {
	canvas.lineJoin = 'round';
	canvas.lineWidth = 2;
	canvas.strokeStyle = halo;
	canvas.fillStyle = colour;
	canvas.beginPath();
	canvas.moveTo(6, 1.5);
	canvas.lineTo(11, 10.5);
	canvas.lineTo(1, 10.5);
	canvas.closePath();
	canvas.stroke();
	canvas.fill();
}
