import type { Report } from '#engine/merge.ts';
import type { Text } from '#engine/model.ts';
import type { Revision } from '#engine/revise.ts';

/** What a run of the machine came to for a text, in a few lines: how much it proposes, and what is new, moved or gone. */
export function sayRevision(path: string, text: Text, { reports, mentions }: Revision): string {
	const drawn = mentions.filter((mention) => mention.drawn).length;
	const lines = [
		`${path}: ${mentions.length} mention${mentions.length === 1 ? '' : 's'}, ${drawn} to be drawn`,
		`  mentions: ${sum(reports.mentions)}`,
		`  times: ${sum(reports.times)}`,
	];
	const isFirst = reports.mentions.decided.length + reports.mentions.again.length === 0;
	for (const [what, ids] of Object.entries(reports.mentions))
		if (['moved', 'lost', 'gone', ...(isFirst ? [] : ['new'])].includes(what) && ids.length > 0)
			lines.push(`  ${what}: ${ids.join(', ')}`);
	if (text.language.split('-')[0] !== 'en')
		lines.push(
			text.language === 'und'
				? '  this text does not look like English; only English is read'
				: `  this text says that it is in "${text.language}"; only English is read`,
		);
	return `${lines.join('\n')}\n`;
}

function sum(report: Report): string {
	const parts: [keyof Report, string][] = [
		['new', 'new'],
		['again', 'proposed again'],
		['gone', 'gone'],
		['decided', 'decided by people'],
		['moved', 'of these moved'],
		['lost', 'of these lost'],
	];
	return parts.map(([key, words]) => `${report[key].length} ${words}`).join(', ');
}
