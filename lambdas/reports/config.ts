import * as z from 'zod';
import { s3Archive } from '../platform/archive.ts';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { reportStore } from './store.ts';

const config = environment({ REPORTS_TABLE: z.string().min(1), REPORTS_BUCKET: z.string().min(1) });

/** The reports of this deployment and their files. */
export const reports = once(() => reportStore(dynamoTable(config().REPORTS_TABLE)));
export const archive = once(() => s3Archive(config().REPORTS_BUCKET));
