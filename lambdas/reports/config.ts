import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { reportStore } from './store.ts';

const config = environment({ REPORTS_TABLE: z.string().min(1) });

/** The reports of this deployment. */
export const reports = once(() => reportStore(dynamoTable(config().REPORTS_TABLE)));
