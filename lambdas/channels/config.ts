import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import { letterKey } from '../messages/config.ts';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { partStore } from './sms/parts.ts';
import { requestStore } from './sms/requests.ts';
import { sourceStore } from './sources.ts';

const config = environment({ CHANNELS_TABLE: z.string().min(1) });
const keyConfig = environment({ INBOUND_KEY: z.string().regex(/^[0-9a-f]{64}$/) });
const rootConfig = environment({ ROOT_AGENCY: AgencyCode });

/** The key from which the secret of every source is derived. */
export const inboundKey = (): string => keyConfig().INBOUND_KEY;

/** The agency whose admins manage sources. */
export const rootAgency = (): string => rootConfig().ROOT_AGENCY;

const table = once(() => dynamoTable(config().CHANNELS_TABLE));

/** One instance per function, so that all requests share its cache. */
export const sources = once(() => sourceStore(table()));

/** The messages of gateways. */
export const requests = once(() => requestStore(table()));

/** The parts of long messages that wait for others. */
export const parts = once(() => partStore(table(), letterKey()));
