#!/usr/bin/env node
import { codeOf } from '#lib/server/system.ts';
import { check } from './check.ts';
import { SHELL, write, type Command, type Io } from './command.ts';
import { evaluate } from './evaluate.ts';
import { Failure, sayFailure } from './failure.ts';
import { geoparse } from './geoparse.ts';
import { map } from './map.ts';
import { read } from './read.ts';

const COMMANDS: Record<string, Command> = { read, geoparse, evaluate, map, check };

/**
 * Runs one command.
 * @returns the exit code: 0, or 1 after one line on standard error
 */
export async function dateline(args: string[], io: Io = SHELL): Promise<0 | 1> {
	try {
		await runCommand(args, io);
		return 0;
	} catch (error) {
		// Whoever read the output has seen enough: `dateline read … | head -1`.
		if (codeOf(error) === 'EPIPE') return 0;
		await write(io.stderr, `dateline: ${sayFailure(error)}\n`);
		return 1;
	}
}

async function runCommand([name, ...args]: string[], io: Io): Promise<void> {
	if (name === '--help' || name === '-h') return write(io.stdout, help());
	const names = Object.keys(COMMANDS).join(', ');
	const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) {
		const found = name === undefined ? 'no command' : `the unknown command "${name}"`;
		throw new Failure(`found ${found}; expected ${names} (see dateline --help)`);
	}
	const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
	if (options.includes('--help') || options.includes('-h')) {
		return write(io.stdout, command.usage ?? `dateline ${name}: ${command.summary}\n`);
	}
	await command.run(args, io);
}

function help(): string {
	const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
	const rows = Object.entries(COMMANDS).map(
		([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}\n`,
	);
	return `dateline <command> [arguments]\n\n${rows.join('')}\ndateline <command> --help tells more.\n`;
}

if (import.meta.main) {
	process.stdout.on('error', (error) => {
		if (codeOf(error) !== 'EPIPE') throw error;
	});
	process.exitCode = await dateline(process.argv.slice(2));
}
