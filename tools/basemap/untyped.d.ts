declare module 'mapshaper' {
	const mapshaper: {
		applyCommands(
			commands: string,
			inputs: Record<string, unknown>,
		): Promise<Record<string, Uint8Array | string>>;
	};
	export default mapshaper;
}
declare module 'jsfive' {
	export class File {
		constructor(bytes: ArrayBuffer, name: string);
		get(key: string): { value: ArrayLike<number> };
	}
}
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2' },
	): Promise<Uint8Array>;
}
