import { once } from '../platform/config.ts';
import { directoryTable, rootAgency } from './config.ts';
import { recordStore } from './record-store.ts';

/** The entries of this deployment with their histories; not in `config.ts`, which functions that read only names import. */
export const records = once(() => recordStore(directoryTable(), rootAgency()));
