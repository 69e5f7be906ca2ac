import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		// A site of other content goes to a folder of its own (src/cli/build.ts).
		adapter: adapter({ precompress: true, out: process.env.DATELINE_BUILD ?? 'build' }),
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail' },
	},
};
