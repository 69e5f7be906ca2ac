import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm test`: all tests. With arguments a part of them: `unit` or `pages`, a file, or any option
 * of Vitest. The built site and a browser are made ready only when a test of tests/pages runs.
 */
const PROJECTS = ['unit', 'pages'];

const args = process.argv.slice(2);
const options = args.map((arg) => (PROJECTS.includes(arg) ? `--project=${arg}` : arg));
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const root = fileURLToPath(new URL('..', import.meta.url));

const run = spawn(process.execPath, [vitest, 'run', ...options], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => run.kill(signal));
run.once('exit', (code) => process.exit(code ?? 1));
