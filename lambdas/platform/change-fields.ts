import * as z from 'zod';
import { shortText } from './text.ts';

/** A number that no entry reaches: one write a second for ten days. */
const MAX_VERSION = 1_000_000;

/** Of a request to change an entry with a history; neither is part of it. */
export const changeFields = {
  why: shortText(3, 300).optional().describe('Why it is changed: recorded with the change.'),
  version: z
    .int()
    .min(0)
    .max(MAX_VERSION)
    .optional()
    .describe(
      'The version that is changed, from the list of changes: 0 for an entry that is added, 1 if no change is recorded. Refused if the entry has another one. Without it whatever is there is replaced.',
    ),
};
