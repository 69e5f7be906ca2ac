import { boundsOf } from './dates.ts';
import { idsOf, notEdtf, unknown, type Finding } from './finding.ts';
import { UNDATED } from './model.ts';
import type { Content, Question } from './model.ts';

/** What is wrong with questions: choices of what is not there, or of which none can show anything. */
export function questionFindings(content: Content): Finding[] {
	return content.questions.flatMap((question) => ofQuestion(question, content));
}

function ofQuestion({ id, choices, review }: Question, content: Content): Finding[] {
	const record = `question ${id}`;
	const { texts, places, mentions, periods } = content;
	const { text, unit, mention, from, to } = choices;
	const owner = texts.find((each) => each.id === text);
	const known = new Set([...idsOf(periods), UNDATED]);
	const stands = mentions.find((each) => each.id === mention)?.place;
	const dates = [...notEdtf(record, 'from', from ?? null), ...notEdtf(record, 'to', to ?? null)];
	return [
		...(choices.periods ?? []).flatMap((each) => unknown(record, 'period', each, known, 'periods')),
		...(choices.places ?? []).flatMap((each) =>
			unknown(record, 'place', each, idsOf(places), 'places'),
		),
		...(mention === undefined
			? []
			: unknown(record, 'mention', mention, idsOf(mentions), 'mentions')),
		...(stands && !choices.places?.includes(stands)
			? [
					{
						record,
						found: `mention "${mention}" without its place`,
						expected: `the place ${stands} among those chosen`,
					},
				]
			: []),
		...(text === undefined ? [] : unknown(record, 'text', text, idsOf(texts), 'texts')),
		...(owner && unit !== undefined ? unknown(record, 'unit', unit, idsOf(owner.units)) : []),
		...(text === undefined && unit !== undefined
			? [{ record, found: `unit "${unit}" of no text`, expected: 'the text it stands in' }]
			: []),
		...dates,
		...(dates.length === 0 && from !== undefined && to !== undefined && isAfter(from, to)
			? [{ record, found: `from "${from}" to "${to}"`, expected: 'a start before the end' }]
			: []),
		...notEdtf(record, 'review date', review.at),
	];
}

function isAfter(from: string, to: string): boolean {
	return boundsOf(from).min > boundsOf(to).max;
}
