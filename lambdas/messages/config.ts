import * as z from 'zod';
import { environment, once } from '../platform/config.ts';
import { dynamoTable } from '../platform/dynamo-table.ts';
import { messageStore } from './store.ts';

const table = environment({ MESSAGES_TABLE: z.string().min(1) });

export const messages = once(() => messageStore(dynamoTable(table().MESSAGES_TABLE)));
