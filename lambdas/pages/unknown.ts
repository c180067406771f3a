import * as z from 'zod';
import { refuse } from '../kernel/refusal.ts';
import { operation } from '../platform/operation.ts';
import { inBoth } from './in-both.ts';

/** `GET /vi/...` of what is no page: the gateway would answer it with a line of JSON. */
export const unknownPages = inBoth((lang) =>
  operation({
    route: `pages.unknown.${lang}`,
    input: z.object({}),
    statuses: {},
    wire: () => ({}),
    run: async () => refuse('route.notFound'),
  }),
);
