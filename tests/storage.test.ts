import { afterEach, expect, test, vi } from 'vitest';
import { recall, remember } from '#lib/state/storage.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser's storage of which every use fails. */
function failing(error: Error): void {
	const fail = () => {
		throw error;
	};
	vi.stubGlobal('localStorage', { getItem: fail, setItem: fail });
}

test('what is remembered is recalled', () => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => kept.set(name, value),
	});
	expect(recall('guide')).toBeNull();
	remember('guide', 'seen');
	expect(recall('guide')).toBe('seen');
});

test.each(['SecurityError', 'QuotaExceededError'])('a browser that keeps nothing: %s', (name) => {
	failing(new DOMException('no', name));
	expect(recall('guide')).toBeNull();
	expect(() => remember('guide', 'seen')).not.toThrow();
});

test('another failure is not kept quiet', () => {
	failing(new TypeError('a mistake'));
	expect(() => recall('guide')).toThrow('a mistake');
});
