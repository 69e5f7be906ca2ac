import type { Read } from '../words.ts';

/** The reading that goes farthest; of two that go as far, the first. */
export function longest<T>(reads: readonly (Read<T> | null)[]): Read<T> | null {
	let best: Read<T> | null = null;
	for (const read of reads)
		if (read !== null && (best === null || read.end > best.end)) best = read;
	return best;
}
