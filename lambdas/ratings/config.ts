import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { counterStore } from './counters.ts';
import { ratingStore } from './store.ts';

const config = environment({ RATINGS_TABLE: z.string().min(1) });
const counterConfig = environment({ COUNTERS_TABLE: z.string().min(1) });
const keyConfig = environment({ RATING_KEY: z.string().regex(/^[0-9a-f]{64}$/) });

/** The key of all tokens that prove a rating. */
export const ratingKey = (): string => keyConfig().RATING_KEY;

/** The counters with a QR code. */
export const counters = once(() => counterStore(dynamoTable(counterConfig().COUNTERS_TABLE)));

/** The ratings of this deployment. */
export const ratings = once(() => ratingStore(dynamoTable(config().RATINGS_TABLE)));
