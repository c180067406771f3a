import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { AgencyCode } from './contract.ts';
import { directoryStore } from './store.ts';

const config = environment({ DIRECTORY_TABLE: z.string().min(1), ROOT_AGENCY: AgencyCode });

/** The code of the topmost agency of this deployment. */
export const rootAgency = (): string => config().ROOT_AGENCY;

export const directoryTable = () => dynamoTable(config().DIRECTORY_TABLE);

/** The directory of this deployment; one instance per function, so that all its routes share the cache. */
export const directory = once(() => directoryStore(directoryTable(), rootAgency()));
