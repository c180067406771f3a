import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Day, Instant, Versioned, Words } from '../../platform/wire.ts';
import { SignedLetter } from '../domain/case/parts.ts';

/** What the operations on letters return, each built on first use. */

const ApologyDraft = () =>
  z.object({
    receivedOn: Day(),
    dueOn: Day(),
    workingDaysLate: z.number().int().describe('0: only days off have passed since the due day'),
    explanation: z.string().optional().describe('What the agency explained about this due day'),
    isSenderHidden: z.boolean().describe('The sender asked to stay unknown to the agency in charge'),
    receiver: z.string().describe('Without the name of the sender, which only `contact` opens'),
    agency: z.object({ code: z.string(), name: Words() }),
    newDueOn: Day().describe('The proposed day of the answer'),
    text: z.string().describe('The proposed apology'),
    basis: z.array(Words()),
    form: Versioned(),
  });

export const ApologyState = once(() =>
  z
    .object({
      code: z.string(),
      version: z.number().int().optional().describe('Send it with the letter'),
      draft: ApologyDraft().optional().describe('While the answer is late and was not given'),
      sent: z
        .array(SignedLetter.extend({ sentAt: Instant(), text: z.string(), path: z.string() }))
        .describe('Oldest first'),
    })
    .meta({ id: 'ApologyState' }),
);

/** A letter to print, in Vietnamese. */
export const LetterFile = once(() => z.string());
