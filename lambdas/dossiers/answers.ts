import * as z from 'zod';
import { once } from '../platform/config.ts';
import { Day, Instant, Versioned, Words } from '../platform/wire.ts';
import { dossierActions } from './domain/actions.ts';
import { channels, staffActs, statuses } from './domain/dossier.ts';
import { rowCodes } from './domain/row-codes.ts';

/** What the operations of this slice return, each built on first use. */

const Count = () => z.number().int().min(0);
const RowError = () => z.object({ path: z.string(), code: z.string(), message: z.string() });

export const TakenDossiers = once(() =>
  z
    .object({
      accepted: Count().describe('New dossiers'),
      changed: Count().describe('Dossiers whose facts were replaced by newer ones'),
      repeated: Count().describe('Rows that say what is known'),
      outdated: Count().describe('Rows that are older than what is known'),
      refused: Count(),
      items: z
        .array(
          z.object({
            index: z.number().int().describe('The place of the row in the batch, from 0'),
            dossier: z.string().optional(),
            result: z.enum(['accepted', 'changed', 'repeated', 'outdated', 'refused']),
            code: z.enum(rowCodes).optional().describe('Why it was refused'),
            errors: z.array(RowError()).optional(),
            receipt: z
              .string()
              .optional()
              .describe('The secret of the applicant, where the batch asked for `receipts`'),
            version: Count().optional().describe('Of a preview: the present version of the dossier, 0 for a new one'),
            before: z
              .record(z.string(), z.unknown())
              .optional()
              .describe('Of a preview: the fields that would change, as they are'),
            added: z.array(z.string()).optional().describe('Of a preview: the fields that would get their first value'),
          }),
        )
        .describe('One for each row of the batch, in its order'),
    })
    .meta({ id: 'TakenDossiers' }),
);

const standing = () => ({
  outcome: z
    .enum(['early', 'onTime', 'late', 'inTime', 'overdue'])
    .optional()
    .describe('Absent for a dossier that was not received to be handled'),
  dueOn: Day().optional().describe('The due day, moved by the working days of supplements'),
  workingDaysLeft: Count().optional(),
  workingDaysLate: Count().optional(),
});

const HeldBy = () =>
  z
    .array(
      z.object({
        agency: z.string(),
        workingDays: Count(),
        isHolding: z.literal(true).optional().describe('It has the dossier now'),
      }),
    )
    .optional()
    .describe('The time of each agency in the chain, as software reported it; waiting for documents is included');

const facts = () => ({
  code: z.string(),
  agency: z.string(),
  procedure: z.string(),
  field: z.string().optional(),
  channel: z.enum(channels),
  status: z.enum(statuses),
  label: Words().describe('The status in words'),
  receivedOn: Day(),
});

export const DossierList = once(() =>
  z
    .object({
      items: z.array(
        z.object({
          ...facts(),
          ...standing(),
          isExplained: z.boolean().describe('Why it is late was explained to the head'),
          isApologised: z.boolean().describe('An apology with a new day was sent'),
        }),
      ),
      next: z.string().optional(),
    })
    .meta({ id: 'DossierList' }),
);

export const StaffDossier = once(() =>
  z
    .object({
      ...facts(),
      version: z.number().int(),
      standing: z.object(standing()),
      dueOn: Day().optional().describe('As its source reported it last'),
      firstDueOn: Day().optional().describe('The first due day that was reported'),
      supplements: z.array(z.object({ askedOn: Day(), suppliedOn: Day().optional() })),
      doneOn: Day().optional(),
      handedOverOn: Day().optional(),
      endedOn: Day().optional(),
      holders: z.array(z.object({ agency: z.string(), from: Day(), until: Day().optional() })).optional(),
      heldBy: HeldBy(),
      endKnownOn: Day().optional().describe('When its end, as it is now, was reported'),
      changedAt: Instant(),
      by: z.string().describe('Who sent the facts: a source, or `staff:` and the id of a person'),
      explanations: z
        .array(z.object({ at: Instant(), by: z.string(), text: z.string() }))
        .describe('Why it is late: the latest five, oldest first'),
      apology: z.object({ at: Instant(), by: z.string(), newDueOn: Day(), reason: z.string() }).optional(),
      setAside: z
        .object({ at: Instant(), by: z.string(), reason: z.string() })
        .optional()
        .describe('Out of the figures, by a level above'),
      changes: z
        .array(
          z.object({
            at: Instant(),
            by: z.string(),
            before: z.record(z.string(), z.unknown()).describe('The fields that changed, as they were before'),
            added: z.array(z.string()).describe('The fields that had no value before'),
            act: z.enum(staffActs).optional().describe('What staff did instead'),
            reason: z.string().optional(),
          }),
        )
        .describe('The latest 20, oldest first'),
      actions: z.array(z.enum(dossierActions)).describe('What the caller may do with it now'),
    })
    .meta({ id: 'StaffDossier' }),
);

export const DossierReceipt = once(() =>
  z
    .object({
      code: z.string(),
      receipt: z.string().describe('With it its applicant looks the dossier up, and rates it once it has a result'),
      path: z.string().describe('The page of the dossier with its receipt, in Vietnamese, without the host'),
    })
    .meta({ id: 'DossierReceipt' }),
);

export const ApplicantDossier = once(() =>
  z
    .object({
      ...facts(),
      ...standing(),
      firstDueOn: Day().optional().describe('The first due day that was reported'),
      supplements: z
        .array(z.object({ askedOn: Day(), suppliedOn: Day().optional() }))
        .describe('When the agency asked for papers and had them'),
      doneOn: Day().optional(),
      handedOverOn: Day().optional(),
      endedOn: Day().optional().describe('When it was withdrawn or stopped'),
      heldBy: HeldBy(),
      changedAt: Instant().describe('When its software changed the facts last'),
      explainedOn: Day().optional().describe('When its delay was explained to the head of the agency, the last time'),
      apology: z
        .object({ on: Day(), newDueOn: Day(), reason: z.string() })
        .optional()
        .describe('The apology for its delay, with the new day'),
      isSetAside: z.literal(true).optional().describe('Entered by mistake, as a level above decided: not counted'),
      method: Versioned().describe('The rules by which `outcome` and `dueOn` are calculated'),
      rating: z
        .object({
          token: z.string().describe('For `POST /v1/ratings` with this dossier, agency and procedure'),
          validTo: Day().describe('The last day of the token; a new look-up gives a new one'),
          until: Day().describe('The last day on which the dossier is rated'),
          path: z.string().describe('The rating page with the token, in Vietnamese, without the host'),
        })
        .optional()
        .describe('Once it has a result, for 90 days'),
    })
    .meta({ id: 'ApplicantDossier' }),
);

/** A letter to print, in Vietnamese. */
export const LetterFile = once(() => z.string());
