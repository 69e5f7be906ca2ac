declare module 'mapshaper' {
	type Files = Record<string, string | Buffer>;
	const mapshaper: {
		applyCommands(commands: string, input: Files): Promise<Record<string, Buffer>>;
	};
	export default mapshaper;
}
