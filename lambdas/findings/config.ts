import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { findingStore } from './store.ts';

const config = environment({ FINDINGS_TABLE: z.string().min(1) });

/** The register of this deployment. */
export const findings = once(() => findingStore(dynamoTable(config().FINDINGS_TABLE)));
