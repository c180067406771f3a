import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { messageStore } from './store.ts';

/** The key under which letters rest: 64 hexadecimal digits. */
const store = environment({ MESSAGES_TABLE: z.string().min(1), LETTER_KEY: z.string().regex(/^[0-9a-f]{64}$/) });

/** For what else is written to the same people and must rest as letters do. */
export const letterKey = (): string => store().LETTER_KEY;

export const messages = once(() => messageStore(dynamoTable(store().MESSAGES_TABLE), store().LETTER_KEY));
