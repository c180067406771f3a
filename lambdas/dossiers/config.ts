import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { countStore } from './count-store.ts';
import { dossierStore } from './store.ts';

const config = environment({ DOSSIERS_TABLE: z.string().min(1) });
const keyConfig = environment({ RATING_KEY: z.string().regex(/^[0-9a-f]{64}$/) });
const countConfig = environment({ DOSSIERCOUNTS_TABLE: z.string().min(1) });

/** The dossiers of this deployment. */
export const dossiers = once(() => dossierStore(dynamoTable(config().DOSSIERS_TABLE)));

/** How many dossiers of each kind agencies have. */
export const dossierCounts = once(() => countStore(dynamoTable(countConfig().DOSSIERCOUNTS_TABLE)));

/** The key of the receipts of dossiers, and of the tokens with which they are rated. */
export const proofKey = (): string => keyConfig().RATING_KEY;
