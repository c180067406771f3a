import { registerTsx } from '../lib/load-tsx.ts';

/**
 * `npm run bench`: everything that is measured, against its goals. `npm run bench -- cold warm` measures these two
 * alone. `docs/performance.md` keeps the last output.
 */
registerTsx();
// Loaded only now: it imports the pages.
await import('./measure-all.ts');
