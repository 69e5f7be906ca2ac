import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	resolve: {
		alias: {
			// Its form for browsers asks the document, which a worker has not; Vite cannot tell the two apart.
			'decode-named-character-reference': fileURLToPath(
				import.meta.resolve('decode-named-character-reference'),
			),
		},
	},
});
