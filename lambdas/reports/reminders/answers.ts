import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Day, Versioned, Words } from '../../platform/wire.ts';
import { ReminderAnswer, SentReminder } from '../domain/reminders/reminder.ts';
import { reminderStates } from '../domain/reminders/state.ts';
import { reminderStages } from '../domain/weekly/open-late.ts';

/** What the operations on reminders return, each built on first use. */

const Count = () => z.number().int().min(0);
const WithName = () => z.object({ code: z.string(), name: Words() });

/** Whether an agency was reminded, has answered, or is silent. */
export const stateFields = () => ({
  state: z.enum(reminderStates),
  label: Words(),
  sentOn: Day().optional().describe('The day of the letter that is in force'),
  answerBy: Day().optional().describe('The day that the letter names for the answer'),
  answeredOn: Day().optional(),
  workingDaysLate: Count()
    .optional()
    .describe('Working days from `answerBy` to the answer, or until now; 0 if only days off have passed'),
});

const DraftCase = () =>
  z.object({
    code: z.string(),
    stage: z.enum(reminderStages),
    receivedOn: Day(),
    dueOn: Day(),
    workingDaysLate: Count().describe('Until the end of the week'),
    inCharge: z.string().optional().describe('The assigned officer'),
    summary: Words().describe('What its sender chose, without anything that they wrote'),
  });

const Draft = () =>
  z.object({
    issuer: WithName(),
    total: Count().describe('Late at the end of the week, without what is restricted'),
    cases: z.array(DraftCase()).describe('Those that are late still, the longest first, at most 50'),
    restricted: Count().describe('Late and restricted: counted, never listed'),
    answerBy: Day().describe('The proposed day for the answer'),
    basis: z.array(Words()),
    form: Versioned(),
  });

export const ReminderState = once(() =>
  z
    .object({
      week: z.object({ id: z.string(), from: Day(), to: Day() }),
      agency: z.string(),
      name: Words(),
      version: z.number().int().optional().describe('Send it with a correction, an undo or an answer'),
      ...stateFields(),
      draft: Draft().optional().describe('For heads and leaders of the level above, while something is late'),
      letters: z
        .array(
          SentReminder.omit({ restricted: true }).extend({
            restricted: Count().optional().describe('For heads and leaders'),
            path: z.string().optional().describe('The file; for heads and leaders'),
          }),
        )
        .describe('Oldest first; the last one is in force, unless it was undone'),
      answers: z.array(ReminderAnswer).describe('Oldest first; the last one counts'),
    })
    .meta({ id: 'ReminderState' }),
);

/** A letter to print, in Vietnamese. */
export const LetterToPrint = once(() => z.string());
