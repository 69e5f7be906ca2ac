/*
 * The areas of the outlines beside the figures others published, as ratios, and the measured claims.
 * Run with `npm run bench:areas`.
 */
import { squareKilometres } from '#engine/measures.ts';
import { atlas } from '#lib/server/atlas.ts';

const { content, measures } = await atlas();
const ratio = (value: number) => value.toFixed(2);

for (const { id, geometry, published } of content.outlines) {
	const km2 = squareKilometres(geometry);
	if (km2 === 0) continue;
	const beside = published.map(
		(figure) => `${ratio(km2 / figure.km2)} of ${figure.km2} (${figure.what})`,
	);
	console.log(`${id}: ${Math.round(km2)} km²${beside.map((line) => `\n  ${line}`).join('')}`);
}
for (const claim of content.claims) {
	const measure = measures.find((each) => each.claim === claim.id);
	if (!measure) continue;
	console.log(
		`\n“${claim.words}”: ${Math.round(measure.km2)} km² is ${ratio(measure.ratio)} of ${claim.yardstick.name}`,
	);
	for (const { km2, what } of claim.published)
		console.log(`  ${ratio(measure.km2 / km2)} of ${km2} (${what})`);
}
