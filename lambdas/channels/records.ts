import { once } from '../platform/config.ts';
import { channelsTable } from './config.ts';
import { sourceRecords } from './source-records.ts';

/** The sources with their histories; apart from `config.ts`, because what sources send needs none. */
export const records = once(() => sourceRecords(channelsTable()));
