/** Cardinal numbers in words. */
export const CARDINALS: Record<string, number> = {
	...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
	...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
	...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
	...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};

/** Words that multiply the number before them. */
export const MULTIPLIERS: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000 };

/** Ordinal numbers in words. */
export const ORDINALS: Record<string, number> = {
	...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 },
	...{ ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14 },
	...{ fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19 },
	...{ twentieth: 20, thirtieth: 30 },
};

/** Words for a number that the text does not give. */
export const VAGUE = new Set(
	'few several many couple some numerous countless dozens hundreds thousands'.split(' '),
);

/** Decades by their names: the nineties. */
export const DECADES: Record<string, number> = {
	...{ twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70 },
	...{ eighties: 80, nineties: 90 },
};
