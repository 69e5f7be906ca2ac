const isPosition = (value: unknown): boolean =>
	Array.isArray(value) && value.every((each) => typeof each === 'number');

const isFlat = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** JSON for people: a line of coordinates stands on one line, and so does what is short. */
export function legible(value: unknown, indent = ''): string {
	if (isFlat(value)) return JSON.stringify(value);
	const entries = Object.values(value as object);
	if (entries.length === 0 || isPosition(value)) return JSON.stringify(value);
	if (Array.isArray(value) && value.every(isPosition)) return JSON.stringify(value);
	const inner = indent + '\t';
	const parts = Array.isArray(value)
		? value.map((each: unknown) => legible(each, inner))
		: Object.entries(value as object).map(
				([key, each]) => `${JSON.stringify(key)}: ${legible(each, inner)}`,
			);
	const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
	const line = open + parts.join(', ') + close;
	if (!line.includes('\n') && indent.length + line.length <= 110) return line;
	return `${open.trim()}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close.trim()}`;
}
