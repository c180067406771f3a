import * as z from 'zod';
import { environment, once } from '../platform/config.ts';
import { dynamoTable } from '../platform/dynamo-table.ts';
import { petitionStore } from './store.ts';

const table = environment({ PETITIONS_TABLE: z.string().min(1) });

export const petitions = once(() => petitionStore(dynamoTable(table().PETITIONS_TABLE)));

/** What only intake holds: the key of codes and receipts, and the public half of the key that seals contacts. */
export const intakeSecrets = environment({ CODE_KEY: z.string().min(32), SEAL_PUBLIC_KEY: z.string().min(100) });

/** What only the opening of contacts holds: the name of the private half, which never leaves KMS. */
export const openingKey = environment({ SEAL_KEY_ID: z.string().min(1) });
