import * as z from 'zod';
import { environment } from './config.ts';

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
