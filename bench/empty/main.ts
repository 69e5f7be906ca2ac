import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('the page has no place for the map');
const map = new MapLibre({
	container,
	style: { version: 8, sources: {}, layers: [] },
	center: [38.5, 35],
	zoom: 6,
});
map.on('idle', () => (container.dataset['map'] = 'idle'));
