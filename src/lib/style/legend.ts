/** What the key can explain; each has its sample and its words. */
export type Sample =
	| 'place'
	| 'inherited'
	| 'undated'
	| 'label'
	| 'drawn'
	| 'approximate'
	| 'vague'
	| 'border'
	| 'contradicted'
	| 'proposed'
	| 'metonym'
	| 'claim'
	| 'yardstick';

/** A layer with the lines of the key it stands for. */
export interface Explained {
	legend?: Sample[];
}
