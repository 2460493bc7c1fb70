/** A simulated catalog in a process of its own, for `bench-walk.mjs`: `SHAPE ENTRIES`. Tells its URL. */
import { serveCatalog } from '../../test/helpers/simulated-catalog.js';
import { SHAPES } from '../../test/helpers/simulated-trees.js';

const [name = '', entries = '0'] = process.argv.slice(2);
const shape = SHAPES[name];
if (shape === undefined) throw new Error(`no such shape: ${name}`);
const server = await serveCatalog(shape(Number(entries)));
process.on('message', () => void server.close().then(() => process.disconnect()));
process.send?.({ url: server.url });
