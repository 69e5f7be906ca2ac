import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, termsOf } from '#lib/search/terms.ts';

const spelled = (text: string) => termsOf(text).map(({ term }) => term);

test.each([
	['Deir al-Zor', 'deir ez zor', 'DEIR AZ-ZOR', 'Deir el Zor', 'Déir  Zor'],
	['Baghouz', 'Bagouz', 'al-Baghouz', 'BAGHOUZ’S'],
	['Sayyidah', 'Sayyida', 'sayida', 'Saʿyyida'],
	['Raqqa', 'ar-Raqqah', 'Raqah', 'Ar Raqqa'],
	['İdlib', 'idlib', 'IDLIB', 'ıdlib'],
	['Şam', 'Sam', 'şam'],
	['Ba’ath', "Ba'ath", 'Baath', 'Ba‘ath'],
	['Syria', 'Syria’s', "Syria's", 'syria'],
	['Herêma Kurdistanê', 'herema kurdistane'],
	['إدلب', 'ادلب', 'أدلب', 'اِدلِب', 'إدلــب'],
	['دير الزور', 'ديرُ الزَّور', 'دير زور'],
	['السيدة زينب', 'السيده زينب', 'سيدة زينب'],
	['الباغوز', 'باغوز', 'والباغوز', 'بالباغوز'],
	['موسكى', 'موسكي'],
	['مؤتمر', 'موتمر'],
	['طائرة', 'طايره'],
	['کردستان', 'كردستان'],
	['٢٠٢٤', '2024', '۲۰۲۴'],
])('%s is met by its other spellings', (name, ...others) => {
	for (const other of others) expect(spelled(other), other).toEqual(spelled(name));
});

test('other words stay apart', () => {
	const words = ['Iran', 'Iraq', 'Homs', 'Hama', 'Adana', 'Astana', 'سوريا', 'سوتشي'];
	expect(new Set(words.map(folded)).size).toBe(words.length);
});

test('terms know where their words stand', () => {
	const text = 'In the US-backed SDF’s “areas”, al-Baghouz';
	const words = termsOf(text).map(({ start, end }) => text.slice(start, end));
	expect(words).toEqual(['In', 'the', 'US', 'backed', 'SDF’s', 'areas', 'Baghouz']);
});

test('an article alone is nothing to look for', () => {
	expect(spelled('al ')).toEqual([]);
	expect(spelled('…!?')).toEqual([]);
});

/** Words as people type them: Latin and Arabic letters, marks, apostrophes, digits of all kinds. */
const letters = fc.constantFrom(
	...'abdghiklsuzAEİıŞêßء'.split(''),
	...'أإآاٱىيةهؤوئلبكفن'.split(''),
	...['\u064e', '\u0651', '\u0640', '\u0307', '’', 'ʿ', 'gh', 'ah', 'ال', 'وال', '٢', '7', '’s'],
);
const word = fc.oneof(
	fc.array(letters, { maxLength: 12 }).map((parts) => parts.join('')),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
);

test('folding twice changes nothing', () => {
	fc.assert(
		fc.property(word, (any) => {
			expect(folded(folded(any))).toBe(folded(any));
		}),
		{ numRuns: 2000 },
	);
});

test('the terms of terms are the same terms', () => {
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const terms = spelled(words.join(' '));
			expect(spelled(terms.join(' '))).toEqual(terms);
		}),
	);
});

test('marks, tatweel and case change nothing, wherever they stand', () => {
	const extra = fc.constantFrom('\u064e', '\u0651', '\u0640', '\u0670');
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...'ابتدرزسنيوه'.split('')), { minLength: 3, maxLength: 8 }),
			fc.nat(),
			extra,
			(parts, at, mark) => {
				const marked = parts.toSpliced((at % parts.length) + 1, 0, mark).join('');
				expect(folded(marked)).toBe(folded(parts.join('')));
			},
		),
	);
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 20 }), (text) => {
			expect(spelled(text.toUpperCase())).toEqual(spelled(text.toLowerCase()));
		}),
	);
});

test('every term stands where it says, in order and apart', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			let before = 0;
			for (const { term, start, end } of termsOf(text)) {
				expect(start).toBeGreaterThanOrEqual(before);
				expect(folded(text.slice(start, end))).toBe(term);
				before = end;
			}
		}),
	);
});
