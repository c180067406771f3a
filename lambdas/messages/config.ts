import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { stoppedNumbers } from './stopped-numbers.ts';
import { messageStore } from './store.ts';

/** `LETTER_KEY` encrypts stored messages: 64 hexadecimal digits. */
const config = environment({ MESSAGES_TABLE: z.string().min(1), LETTER_KEY: z.string().regex(/^[0-9a-f]{64}$/) });

/** The encryption key of messages, also for replies that are stored elsewhere. */
export const letterKey = (): string => config().LETTER_KEY;

export const messages = once(() => messageStore(dynamoTable(config().MESSAGES_TABLE), config().LETTER_KEY));

/** Phones whose owners have stopped the messages about petitions. */
export const stopped = once(() => stoppedNumbers(dynamoTable(config().MESSAGES_TABLE), config().LETTER_KEY));
