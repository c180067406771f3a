import * as z from 'zod';

/** Longer than any value; what is not a code, an agency or a page is shown as not found, or as the first page. */
const text = z.string().max(300).optional();

/** `find` is of the search for an agency. */
export const ProceduresInput = z.object({ query: z.object({ q: text, page: text, 'co-quan': text, find: text }) });

export const ProcedureInput = z.object({
  params: z.object({ code: z.string().max(100) }),
  query: z.object({ 'co-quan': text }),
});

/** The sheet has the whole address of the page, so it needs that of the site. */
export const SheetInput = ProcedureInput.extend({
  headers: z.object({ 'x-viewer-host': z.string().optional() }).catchall(z.unknown()),
});
