import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { sessionStore } from './session-store.ts';

const config = environment({ SESSIONS_TABLE: z.string().min(1) });

export const sessions = once(() => sessionStore(dynamoTable(config().SESSIONS_TABLE)));

/** The identity provider of staff. The secret only for a provider that requires one. */
export const provider = environment({
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
});
