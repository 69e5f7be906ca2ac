import { parentPort, workerData } from 'node:worker_threads';
import { geoparse } from '#engine/geoparse.ts';
import type { Document } from '#engine/read/document.ts';
import { formatters, type Format } from './formats.ts';
import { gazetteer } from './gazetteer.ts';

/* A thread of parsers.ts: answers each text with its line of output. */

const { format } = workerData as { format: Format };
const opened = gazetteer();

parentPort?.on('message', async ({ document, own }: { document: Document; own: boolean }) => {
	const places = await opened;
	parentPort?.postMessage(formatters[format](document, geoparse(document, places), own));
});
