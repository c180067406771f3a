import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { renewedReceipt } from './claim.ts';
import { stopToken } from './stop-token.ts';
import { petitionStore } from './store.ts';

const table = environment({ PETITIONS_TABLE: z.string().min(1) });

export const petitions = once(() => petitionStore(dynamoTable(table().PETITIONS_TABLE)));

/** Secrets of intake: the key for codes and receipts, and the public key that contacts are encrypted to. */
export const intakeSecrets = environment({ CODE_KEY: z.string().min(32), SEAL_PUBLIC_KEY: z.string().min(100) });

/** The first of them alone. */
export const codeKey = environment({ CODE_KEY: z.string().min(32) });

/** For messages: the receipt that is sent again, by the code that the contact of a petition is bound to. */
export const renewedReceipts = once(() => {
  const { CODE_KEY: key } = codeKey();
  return (code: string): string => renewedReceipt(key, code);
});

/** For opening contacts: the id of the private key, which never leaves KMS. */
export const openingKey = environment({ SEAL_KEY_ID: z.string().min(1) });

/** Read here and not with the quotas, which few functions need. */
const linkKey = environment({ LIMIT_KEY: z.string().regex(/^[0-9a-f]{64}$/) });

/** Of the links in messages that stop them: the token of a petition. */
export const stopTokens = once(() => {
  const { LIMIT_KEY: key } = linkKey();
  return (code: string): string => stopToken(key, code);
});
