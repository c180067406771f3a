import type { Encode } from '../platform/module.ts';
import { compressed } from './compressed.ts';
import { withSiteAddress } from './site-address.ts';

/** A response as this client gets it. */
export const sentPage: Encode = (response, event) =>
  compressed({ ...response, body: withSiteAddress(response.body ?? '', event) }, event);
