import edited from '../../../geo/basemap/countries.json' with { type: 'json' };
import decisions from './decisions.json' with { type: 'json' };

interface Names {
	name: string;
	name_ar: string;
}

const short: Record<string, Names> = decisions.names;
const english = new Intl.DisplayNames('en', { type: 'region' });
const arabic = new Intl.DisplayNames('ar', { type: 'region' });

/** The basemap's names: the editors' table by ISO alpha-3, else Unicode CLDR by alpha-2. */
export function countryNames(alpha3: string, alpha2: string): Names {
	const edit = edited.countries.find(({ iso }) => iso === alpha3);
	return {
		name: edit?.en ?? short[alpha2]?.name ?? english.of(alpha2) ?? alpha2,
		name_ar: edit?.ar ?? short[alpha2]?.name_ar ?? arabic.of(alpha2) ?? alpha2,
	};
}
