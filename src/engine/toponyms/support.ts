/** So many times as many people has what a name mostly means as its lesser namesakes: Paris in France, and in Texas. */
export const NAMESAKE = 10;

/** How many powers of ten each kind of support is worth. */
export const SUPPORT = {
	country: 0.9,
	admin1: 1.5,
	admin2: 0.5,
	contained: 4,
	nature: 1.5,
	seat: 1.2,
	peer: 0.7,
	capital: 3,
	city: 2,
	unit: 4,
	ahead: 0.5,
	main: 4,
	county: 0.5,
	spread: 1.8,
} as const;
