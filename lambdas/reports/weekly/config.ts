import * as z from 'zod';
import { dynamoTable } from '../../platform/clients.ts';
import { environment, once } from '../../platform/config.ts';
import { weekStore } from './week-store.ts';

const config = environment({ WEEKS_TABLE: z.string().min(1) });

/** The weekly reviews of this deployment. */
export const weeks = once(() => weekStore(dynamoTable(config().WEEKS_TABLE)));
