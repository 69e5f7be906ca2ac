import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [sveltekit()],
				test: {
					name: 'unit',
					include: ['tests/*.test.ts'],
					environment: 'node',
					testTimeout: 20_000,
				},
			},
			{
				test: {
					name: 'pages',
					include: ['tests/pages/*.test.ts'],
					environment: 'node',
					globalSetup: 'tests/pages/setup.ts',
					// WebGL runs in software: one map at a time. Vitest runs such projects before the others.
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// What a page is to come to, on a machine that draws maps in software.
					expect: { poll: { timeout: 15_000 } },
				},
			},
		],
	},
});
