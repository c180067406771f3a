import * as z from 'zod';
import { dynamoTable } from '../../platform/clients.ts';
import { environment, once } from '../../platform/config.ts';
import { draftStore } from './store.ts';

const table = environment({ DRAFTS_TABLE: z.string().min(1) });

export const drafts = once(() => draftStore(dynamoTable(table().DRAFTS_TABLE)));
