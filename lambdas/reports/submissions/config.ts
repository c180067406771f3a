import * as z from 'zod';
import { dynamoTable } from '../../platform/clients.ts';
import { environment, once } from '../../platform/config.ts';
import { submissionStore } from './submission-store.ts';

const config = environment({ SUBMISSIONS_TABLE: z.string().min(1) });

/** The signed reports of this deployment. */
export const submissions = once(() => submissionStore(dynamoTable(config().SUBMISSIONS_TABLE)));
