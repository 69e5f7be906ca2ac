/** What this browser keeps of a reader under a name; null where nothing is kept, or the browser keeps nothing. */
export function recall(name: string): string | null {
	return attempt(() => localStorage.getItem(name));
}

/** Keeps something until the next visit, where the browser lets a page do so. */
export function remember(name: string, value: string): void {
	attempt(() => localStorage.setItem(name, value));
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
