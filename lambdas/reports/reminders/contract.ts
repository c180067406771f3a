import * as z from 'zod';
import { AgencyParam } from '../../directory/contract.ts';
import { isLocalDate } from '../../kernel/time.ts';
import { longText, shortText } from '../../platform/text.ts';
import { Week } from '../contract.ts';
import { reminderForm } from '../domain/reminders/form.ts';

const Key = z.object({
  week: Week.describe('The week that was reviewed, by ISO 8601.'),
  agency: AgencyParam.describe('The agency that is reminded.'),
});
const Day = z.iso.date().refine(isLocalDate);
const Version = z.int().min(1);
const Code = z.string().max(20).describe('The code of a petition.');
/** In the draft it is a query: `%E1%BB%97` for a letter, so 800 of them fit into an address. */
const LetterText = longText(10, 800);
const MAX_REASON = 500;

export const ReminderInput = z.object({ params: Key });

export const ReminderCopyInput = z.object({
  params: Key.extend({ copy: z.string().max(64).describe('`draft`, or the SHA-256 of a letter that was sent.') }),
  query: z.object({
    answerBy: Day.optional().describe('For the draft: another day for the answer than the proposed one.'),
    text: LetterText.optional().describe('For the draft: a paragraph of its own.'),
  }),
});

export const SendReminderInput = z.object({
  params: Key,
  body: z.strictObject({
    version: Version.optional().describe('Of the reminder that this letter corrects or replaces; the first has none.'),
    reason: longText(10, MAX_REASON).optional().describe('Why it is corrected.'),
    number: shortText(1, 60).describe('Number and sign, as the clerk entered the letter.'),
    place: shortText(1, 60).describe('Where it was signed, as the letter names it.'),
    signedOn: Day,
    signer: z.strictObject({
      name: shortText(2, 200),
      position: longText(2, 200).describe('As above the signature, in two lines if on behalf of somebody.'),
    }),
    answerBy: Day.describe('The day by which the agency is to answer: a working day.'),
    text: LetterText.optional().describe('A paragraph of its own.'),
    cases: z
      .array(Code)
      .max(reminderForm.maxCases)
      .describe('The codes of the cases that the letter lists, of those in the draft.'),
  }),
});

export const UndoReminderInput = z.object({
  params: Key,
  body: z.strictObject({ version: Version, reason: longText(10, MAX_REASON) }),
});

const MAX_ANSWER = 4_000;
const MAX_CASE_NOTE = 300;

export const AnswerReminderInput = z.object({
  params: Key,
  body: z.strictObject({
    version: Version,
    text: longText(10, MAX_ANSWER).describe('What the agency answers.'),
    cases: z
      .array(
        z.strictObject({
          code: Code,
          promisedOn: Day.optional().describe('The day by which it promises to be done: a working day.'),
          note: longText(1, MAX_CASE_NOTE).optional(),
        }),
      )
      .max(reminderForm.maxCases)
      .describe('What is promised for the cases of the letter, each at most once.'),
  }),
});
