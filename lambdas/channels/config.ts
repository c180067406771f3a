import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import { letterKey } from '../messages/config.ts';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { heardStore } from './heard.ts';
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

export const channelsTable = once(() => dynamoTable(config().CHANNELS_TABLE));

/** One instance per function, so that all requests share its cache. */
export const sources = once(() => sourceStore(channelsTable()));

const heardConfig = environment({ HEARD_TABLE: z.string().min(1) });

/** When sources were last heard of; one instance, so that all requests share what was noted. */
export const heard = once(() => heardStore(dynamoTable(heardConfig().HEARD_TABLE)));

/** The messages of gateways. */
export const requests = once(() => requestStore(channelsTable()));

/** The parts of long messages that wait for others. */
export const parts = once(() => partStore(channelsTable(), letterKey()));
