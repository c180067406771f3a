import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { alertStore } from './store.ts';

const config = environment({ ALERTS_TABLE: z.string().min(1) });
const link = environment({ CASE_LINK: z.string().includes('{code}') });

export const alerts = once(() => alertStore(dynamoTable(config().ALERTS_TABLE)));

/** The address of a case for staff, with `{code}` in place of its code. */
export const caseLink = (): string => link().CASE_LINK;
