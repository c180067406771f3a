import * as z from 'zod';

/** Longer than any value; the contracts of the operations check the values. */
const text = z.string().max(1_000).optional();

/** `find` and `findPlace` are of the searches for an agency and a commune. */
export const ListInput = z.object({
  query: z.object({
    ...{ q: text, agency: text, matter: text, commune: text, period: text, cursor: text },
    ...{ find: text, findPlace: text },
  }),
});
/** The query is that of the page of what is overdue, which has a name in the place of an id. */
export const EntryInput = z.object({
  params: z.object({ id: z.string().max(100) }),
  query: z.object({ agency: text, cursor: text, find: text }),
});
