/** What the system reports of a local path, in plain words. */
export { localFailure } from '../transfer/local/local-failure.js';
