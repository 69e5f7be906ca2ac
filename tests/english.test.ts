import { describe, expect, test } from 'vitest';
import { isEnglish } from '#engine/tokens/english.ts';
import { keysOf } from '#engine/tokens/fold.ts';
import { tokenize } from '#engine/tokens/tokenize.ts';

const english = (text: string) => isEnglish(keysOf(text, tokenize(text)));

describe('a text is taken for English', () => {
	test.each([
		'The minister said that the talks with his counterpart from Ankara were to be held by the end of the week.',
		'Troops moved into the town on Tuesday, and residents said they had not seen soldiers there for years.',
		'Police arrested two men Thursday after gunfire killed three people outside Houston nightclub, authorities announced Friday.',
		'Three days later Russian President Vladimir Putin visited Adana in northern Syria near US-backed fighters.',
		'In San Cristóbal de las Casas, in Santa Cruz de la Sierra and in San Juan del Río, the police said they were calm.',
		'Damascus, Homs, Aleppo',
		'',
	])('%s', (text) => {
		expect(english(text)).toBe(true);
	});
});

describe('a text is not taken for English', () => {
	test.each([
		'Der Minister sagte am Dienstag in Berlin, die Gespräche mit der Türkei seien gut verlaufen und würden fortgesetzt.',
		'En mand er tirsdag blevet anholdt i København for at have skudt mod politiet i Aarhus i maj 2012.',
		'Polisi mengatakan dua orang tewas dalam serangan di Aleppo pada hari Senin, sementara warga melarikan diri.',
		'Ministerul a anunțat că două persoane au fost rănite într-un atac la Damasc, iar orașul este calm de luni.',
		'Der Angriff auf Aleppo',
		'Le ministre a déclaré mardi à Paris que les discussions avec la Turquie se poursuivraient dans les prochains jours.',
		'El ministro dijo el martes en Madrid que las conversaciones con Turquía continuarán en los próximos días.',
		'De minister zei dinsdag in Den Haag dat de gesprekken met Turkije goed waren verlopen en zouden worden voortgezet.',
		'Bakan salı günü Ankara’da yaptığı açıklamada Suriye ile görüşmelerin önümüzdeki günlerde devam edeceğini söyledi.',
		'قال الوزير يوم الثلاثاء في دمشق إن المحادثات مع أنقرة ستستمر في الأيام المقبلة بحضور ممثلين عن الطرفين',
		'Министр заявил во вторник в Москве, что переговоры с Анкарой будут продолжены в ближайшие дни и недели.',
	])('%s', (text) => {
		expect(english(text)).toBe(false);
	});
});
