import * as z from 'zod';
import { AgencyCode, AgencyParam, DossierCode, ProcedureCode } from '../directory/contract.ts';
import { isLocalDate } from '../kernel/time.ts';
import { pageQuery } from '../platform/page.ts';
import { Client } from '../platform/request.ts';
import { longText, shortText } from '../platform/text.ts';
import { factShape } from './domain/dossier.ts';

/** A batch is answered within the time of one request. */
export const MAX_ROWS = 100;
/** The longest name of a field (lĩnh vực), such as “Đất đai”. */
const MAX_FIELD = 120;

/** RFC 3339 with any offset, converted to UTC. */
const At = z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString());

/** The facts of a dossier, as one-stop software sends them. It has no member for a name or a phone number. */
export const DossierRow = z.strictObject({
  code: DossierCode,
  changedAt: At.describe('When the software changed the facts last. It orders them: older facts are not taken'),
  agency: AgencyCode.describe('The agency that holds the dossier'),
  procedure: ProcedureCode,
  ...factShape,
  supplements: factShape.supplements.default([]),
  field: shortText(1, MAX_FIELD).optional().describe('The field of the procedure (lĩnh vực), such as “Đất đai”'),
});
export type DossierRow = z.infer<typeof DossierRow>;

/** As staff send them: on the condition that nobody has changed the dossier since they looked at it. */
export const StaffRow = DossierRow.extend({
  version: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('The version that a preview showed, 0 without one: a dossier that has another by now is not written'),
});
export type StaffRow = z.infer<typeof StaffRow>;

/** The rows of a batch, each still to be checked. */
const Batch = z.strictObject({ dossiers: z.array(z.unknown()).min(1).max(MAX_ROWS) });

/** As software sends it: who hands receipts to applicants asks for them with the batch. */
export const SoftwareBatch = Batch.extend({ receipts: z.boolean().default(false) });

export const SendDossiersInput = z.object({
  body: Batch.extend({
    mode: z
      .enum(['preview', 'apply'])
      .default('apply')
      .describe('`preview`: what each row would do; nothing is written'),
  }),
});

export const views = ['overdue', 'dueSoon', 'open'] as const;

export const ListDossiersInput = z.object({
  query: z.object({
    agency: AgencyParam.optional(),
    view: z
      .enum(views)
      .default('overdue')
      .describe('`dueSoon`: due within three working days and not overdue. A page may hold fewer than `limit`.'),
    ...pageQuery(
      { urgency: z.string().regex(/^\d{4}-\d\d-\d\d$/), id: DossierCode },
      'eyJ1cmdlbmN5IjoiMjAyNi0xMS0xNiIsImlkIjoiSDQ0LjEwMC0yNjExMDItMDAwNyJ9',
    ),
  }),
});

const params = z.object({ code: DossierCode.describe('The code of the dossier.') });
export const DossierInput = z.object({ params });

/** The secret of the applicant, `K7QM-3D9X-PFWR`. A longer text is not a receipt. */
const ReceiptPart = z.object({
  receipt: z
    .string()
    .max(100)
    .optional()
    .describe('The receipt of the dossier.')
    .meta({ examples: ['K7QM-3D9X-PFWR'] }),
});
/** Read leniently: every wrong code or receipt gets the same answer. */
export const LookUpInput = z.object({
  client: Client,
  params: z.object({ code: z.string().max(100).describe('The code of the dossier.') }),
  headers: ReceiptPart,
  query: ReceiptPart,
});

/** The longest explanation that a head reads. */
const MAX_TEXT = 2_000;
const act = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.object({
    params,
    body: z.strictObject({ version: z.number().int().min(1).describe('The version that was read'), ...fields }),
  });

export const ExplainInput = act({ text: longText(10, MAX_TEXT) });

const NewDay = z.string().refine(isLocalDate, { error: 'Expected a date YYYY-MM-DD' });
/** Why a dossier is set aside, or counted again. */
export const SetAsideInput = act({ reason: longText(10, MAX_TEXT) });
export const ApologiseInput = act({
  newDueOn: NewDay.describe('A working day after today'),
  reason: longText(10, MAX_TEXT),
});
export const LetterInput = z.object({
  params,
  query: z.object({
    newDueOn: NewDay.optional().describe('Without it there is room for the day.'),
    reason: longText(10, 800).optional().describe('Without it, the explanation that was given, or room for one.'),
  }),
});
