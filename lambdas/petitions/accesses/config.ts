import * as z from 'zod';
import { dynamoTable } from '../../platform/clients.ts';
import { environment, once } from '../../platform/config.ts';
import { accessStore } from './store.ts';

const table = environment({ ACCESSES_TABLE: z.string().min(1) });

export const accesses = once(() => accessStore(dynamoTable(table().ACCESSES_TABLE)));
