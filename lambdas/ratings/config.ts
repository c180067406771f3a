import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { ratingStore } from './store.ts';

const config = environment({ RATINGS_TABLE: z.string().min(1) });

/** The ratings of this deployment. */
export const ratings = once(() => ratingStore(dynamoTable(config().RATINGS_TABLE)));
