import decisions from './decisions.json' with { type: 'json' };

interface NamePair {
	name: string;
	name_ar: string;
}

interface Reviewed {
	name: string;
	name_ar?: string;
	why: string;
}

const reviewed: Record<string, Reviewed> = decisions.names;
const english = new Intl.DisplayNames('en', { type: 'region' });
const arabic = new Intl.DisplayNames('ar', { type: 'region' });

const isCode = (key: string): boolean => /^[A-Z]{2}$/.test(key);

export function countryNames(key: string, fallback: string): NamePair {
	const decided = reviewed[key];
	return {
		name: decided?.name ?? (isCode(key) ? english.of(key) : undefined) ?? fallback,
		name_ar: decided?.name_ar ?? (isCode(key) ? arabic.of(key) : undefined) ?? fallback,
	};
}

const withoutKind = (name: string): string => name.replace(/^(محافظة|منطقة) /, '');

export function provinceNames(unit: string, name: string, name_ar: string): NamePair {
	const decided = reviewed[unit];
	return {
		name: decided?.name ?? name,
		name_ar: decided?.name_ar ?? withoutKind(name_ar || name),
	};
}
