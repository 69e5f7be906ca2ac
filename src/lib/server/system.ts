interface Said {
	found: string;
	expected?: string;
}

const SYSTEM: Record<string, Said> = {
	ENOENT: { found: 'no such file or directory' },
	EACCES: { found: 'no permission for it' },
	EPERM: { found: 'no permission for it' },
	EISDIR: { found: 'a directory', expected: 'a file' },
	ENOTDIR: { found: 'a file', expected: 'a directory' },
	EROFS: { found: 'a disk that cannot be written' },
	ENOSPC: { found: 'no room left on the disk' },
	ENAMETOOLONG: { found: 'a name longer than the disk allows' },
};

/** What the system found wrong with a path, in words. */
export function saySystem(cause: unknown): Said {
	const code = codeOf(cause);
	return SYSTEM[code ?? ''] ?? { found: `what the system calls ${code ?? String(cause)}` };
}

export function codeOf(error: unknown): string | null {
	return error instanceof Error && 'code' in error ? String(error.code) : null;
}
