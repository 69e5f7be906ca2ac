/** Sets attributes on some elements; what it gives back takes them away again. */
export function flag(elements: Element[], attributes: Record<string, string>): () => void {
	const names = Object.entries(attributes);
	for (const element of elements)
		for (const [name, value] of names) element.setAttribute(name, value);
	return () => {
		for (const element of elements) for (const [name] of names) element.removeAttribute(name);
	};
}
