import * as z from 'zod';
import { environment, once } from '../platform/config.ts';
import { dynamoTable } from '../platform/dynamo-table.ts';
import { ratingStore } from './store.ts';

const config = environment({ RATINGS_TABLE: z.string().min(1) });

/** The ratings of this deployment. */
export const ratings = once(() => ratingStore(dynamoTable(config().RATINGS_TABLE)));
