import * as z from 'zod';

/** The code of an agency as people type it into an address or a field; nothing typed is the reader's own agency. */
export const AgencyAsked = () =>
  z
    .string()
    .max(40)
    .transform((typed) => typed.trim().toUpperCase() || undefined)
    .optional();
