import arabicMedium from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-500-normal.woff2?url';
import arabicSemibold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-600-normal.woff2?url';
import latinMedium from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url';
import latinSemibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import extendedMedium from '@fontsource/noto-sans/files/noto-sans-latin-ext-500-normal.woff2?url';
import extendedSemibold from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import type { FontUrls } from '#lib/style/fonts.ts';

/** The served font files, as whole addresses: the map's worker has no page to resolve them against. */
export function fontUrls(origin: string): FontUrls {
	const whole = (path: string) => new URL(path, origin).href;
	return {
		medium: {
			latin: whole(latinMedium),
			latinExtended: whole(extendedMedium),
			arabic: whole(arabicMedium),
		},
		semibold: {
			latin: whole(latinSemibold),
			latinExtended: whole(extendedSemibold),
			arabic: whole(arabicSemibold),
		},
	};
}
