import * as z from 'zod';
import { dynamoTable } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { publishedStore } from './store.ts';

const config = environment({ PUBLISHED_TABLE: z.string().min(1) });

export const published = once(() => publishedStore(dynamoTable(config().PUBLISHED_TABLE)));

/** JSON of the operator's setting `dataLicence`; absent if the operator states none. */
const licence = environment({
  DATA_LICENCE: z
    .string()
    .default('null')
    .transform((json): unknown => JSON.parse(json)),
});
const Licence = z.object({ name: z.string(), url: z.string() }).nullable();
export type Licence = { readonly name: string; readonly url: string };

/** The licence of the open data, as the operator states it. */
export const dataLicence = (): Licence | undefined => Licence.parse(licence().DATA_LICENCE) ?? undefined;

const site = environment({ SITE_URL: z.string().default('') });

/** The address of the pages; empty if the deployment has no domain of its own, so that links are relative. */
export const siteUrl = (): string => site().SITE_URL;
