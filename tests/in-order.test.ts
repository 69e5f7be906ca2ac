import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../src/cli/in-order.ts';

async function* items(count: number) {
	for (let item = 0; item < count; item += 1) yield item;
}

test('keeps the order, however long each takes, and never has more under way than it may', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.nat(4), { maxLength: 20 }),
			fc.integer({ min: 1, max: 5 }),
			async (turns, most) => {
				let [now, highest] = [0, 0];
				const work = async (item: number) => {
					highest = Math.max(highest, (now += 1));
					for (let turn = 0; turn < (turns[item] ?? 0); turn += 1) await setImmediate();
					now -= 1;
					return item;
				};
				const made = await Array.fromAsync(inOrder(items(turns.length), most, work));
				expect(made).toEqual([...turns.keys()]);
				expect(highest).toBeLessThanOrEqual(most);
			},
		),
		{ numRuns: 30 },
	);
});

test('passes a failure on', async () => {
	const failing = inOrder(items(3), 2, async (item) => {
		if (item === 1) throw new Error('one');
		return item;
	});
	await expect(Array.fromAsync(failing)).rejects.toThrow('one');
});
