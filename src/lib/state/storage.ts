/** How long a browser keeps something: until its tab is closed, or until the next visit and beyond. */
export type Keeping = 'tab' | 'always';

/** What this browser keeps of a reader under a name; null where nothing is kept, or the browser keeps nothing. */
export function recall(name: string, until: Keeping = 'always'): string | null {
	return attempt(() => storageFor(until).getItem(name));
}

/** Keeps something, where the browser lets a page do so. */
export function remember(name: string, value: string, until: Keeping = 'always'): void {
	attempt(() => storageFor(until).setItem(name, value));
}

export function forget(name: string, until: Keeping = 'always'): void {
	attempt(() => storageFor(until).removeItem(name));
}

function storageFor(until: Keeping): Storage {
	return until === 'tab' ? sessionStorage : localStorage;
}

/** Null where the reader forbids pages to keep anything, or there is no room. */
function attempt<T>(use: () => T): T | null {
	try {
		return use();
	} catch (error) {
		if (isRefused(error)) return null;
		throw error;
	}
}

function isRefused(error: unknown): boolean {
	return (
		error instanceof DOMException &&
		(error.name === 'SecurityError' || error.name === 'QuotaExceededError')
	);
}
