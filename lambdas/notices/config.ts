import * as z from 'zod';
import { environment } from '../platform/config.ts';

const config = environment({ SITE_URL: z.union([z.url({ protocol: /^https$/ }), z.literal('')]) });

/** The address of the pages, without a slash at its end; undefined if the deployment has no domain of its own. */
export const siteUrl = (): string | undefined => config().SITE_URL || undefined;
