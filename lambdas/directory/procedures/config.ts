import { once } from '../../platform/config.ts';
import { directory, directoryTable, rootAgency } from '../config.ts';
import type { CatalogueDeps } from './read.ts';
import { procedureStore } from './store.ts';

export const procedures = once(() => procedureStore(directoryTable()));

/** What reads the catalogue: the operation, and the pages that show it. */
export const wireCatalogue = (): CatalogueDeps => ({
  ...{ directory: directory(), procedures: procedures(), root: rootAgency() },
});
