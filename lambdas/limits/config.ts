import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { lenient, quotaStore } from '../platform/quota.ts';

/** `LIMIT_KEY` hashes phone numbers and addresses. Changing it starts every quota again and ends the links that stop messages. */
const config = environment({ LIMITS_TABLE: z.string().min(1), LIMIT_KEY: z.string().regex(/^[0-9a-f]{64}$/) });

/** For what costs money: while the table is down, nothing is admitted. */
export const strictQuotas = once(() => quotaStore(dynamoTable(config().LIMITS_TABLE), config().LIMIT_KEY));

/** The quotas of this deployment; they admit everything while their table is down. */
export const quotas = once(() => lenient(strictQuotas()));
