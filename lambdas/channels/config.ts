import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { sourceStore } from './sources.ts';
import { takenStore } from './taken.ts';

const config = environment({
  CHANNELS_TABLE: z.string().min(1),
  INBOUND_KEY: z.string().regex(/^[0-9a-f]{64}$/),
  ROOT_AGENCY: AgencyCode,
});

/** From it follows the secret of every source. */
export const inboundKey = (): string => config().INBOUND_KEY;

/** The agency whose admins connect gateways. */
export const rootAgency = (): string => config().ROOT_AGENCY;

const table = once(() => dynamoTable(config().CHANNELS_TABLE));

/** Shared by all requests of a function, so that its minute of memory is, too. */
export const sources = once(() => sourceStore(table()));

export const taken = once(() => takenStore(table()));
