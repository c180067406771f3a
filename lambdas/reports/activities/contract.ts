import * as z from 'zod';
import { longText, shortText } from '../../platform/text.ts';
import { activityList } from '../domain/activities/list.ts';
import { SubmissionInput } from '../submissions/contract.ts';

const MAX_EVIDENCE = 300;
const MAX_WHY = 300;
/** More changes than anybody makes. */
const MAX_VERSION = 1_000_000;

const evidence = () =>
  shortText(3, MAX_EVIDENCE).describe('Number, reference and date of the document that proves it.');

/** One that is missing was not entered, which is not 0. */
const figures = Object.fromEntries(
  activityList.items.map(({ id, label, most }) => [
    id,
    z
      .strictObject({ value: z.int().min(0).max(most), evidence: evidence() })
      .optional()
      .describe(`${label.en}.`),
  ]),
);

export const ReadActivitiesInput = SubmissionInput;

export const PutActivitiesInput = z.object({
  params: SubmissionInput.shape.params,
  body: z.strictObject({
    version: z.int().min(0).max(MAX_VERSION).describe('The version that is replaced; 0 where nothing was entered.'),
    figures: z
      .strictObject(figures)
      .describe(
        'All figures of the agency itself, without its units. One that is missing counts as not entered, not as 0.',
      ),
    why: longText(10, MAX_WHY).optional().describe('Why they are changed. Needed for a change.'),
    confirm: z
      .boolean()
      .default(false)
      .describe('The author has checked the texts that seem to contain personal data, and they contain no such data.'),
  }),
});
