import * as z from 'zod';
import { dynamoTable } from '../../platform/clients.ts';
import { environment, once } from '../../platform/config.ts';
import { reminderStore } from './reminder-store.ts';

const config = environment({ REMINDERS_TABLE: z.string().min(1) });

/** The weekly reminders of this deployment. */
export const reminders = once(() => reminderStore(dynamoTable(config().REMINDERS_TABLE)));
