/** A province's names: the editors', else those of the town it is called after, else Natural Earth's. */
import { provinces, towns, type Names } from '../content.ts';
import type { Unit } from '../read/natural-earth.ts';

const edited = new Map(provinces().map((province) => [province.code, province]));
const arabicOfTown = new Map(towns('towns.json').map(({ en, ar }) => [en, ar]));

export function provinceNames({ code, en, ar }: Pick<Unit, 'code' | 'en' | 'ar'>): Names {
	const edit = edited.get(code);
	if (edit !== undefined) return { en: edit.en, ar: edit.ar };
	return { en, ar: arabicOfTown.get(en) ?? ar.replace(/^(محافظة|منطقة|مقاطعة|قضاء) /, '') };
}
