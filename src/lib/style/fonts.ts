import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';

export const LABEL = ['Noto Sans Medium'];
export const STRONG = ['Noto Sans SemiBold'];

/** Where the served font files are, by weight and script. */
export type FontUrls = Record<
	'medium' | 'semibold',
	Record<'latin' | 'latinExtended' | 'arabic', string>
>;

const LATIN = ['U+0020-00FF', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2190-2199'];
const LATIN_EXTENDED = ['U+0100-02FF', 'U+1E00-1EFF'];
/** With the presentation forms that shaping asks for. */
const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'];

export function fontFaces({ medium, semibold }: FontUrls): FontFacesSpecification {
	return Object.fromEntries(
		[[LABEL, medium] as const, [STRONG, semibold] as const].map(([[name], urls]) => [
			name,
			[
				{ url: urls.latin, 'unicode-range': LATIN },
				{ url: urls.latinExtended, 'unicode-range': LATIN_EXTENDED },
				{ url: urls.arabic, 'unicode-range': ARABIC },
			],
		]),
	);
}
