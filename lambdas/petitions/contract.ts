import * as z from 'zod';
import { AgencyCode, AgencyParam } from '../directory/contract.ts';
import { isInstant, isLocalDate } from '../kernel/time.ts';
import { pageQuery } from '../platform/page.ts';
import { longText, shortText } from '../platform/text.ts';
import { conductOutcomes, MIN_CONTENT, notifyChoices, reasons, refusalGrounds } from './domain/case/choices.ts';
import { views } from './domain/views/view.ts';

/** Long enough to quote the law at length; the item stays far below the limit of DynamoDB. */
export const MAX_ANSWER = 20_000;
const MAX_NOTE = 2_000;
/** Longest comment with a rating of the answer. */
export const MAX_COMMENT = 2_000;
/** Longest text that a sender adds to a petition. */
export const MAX_SUPPLEMENT = 5_000;
const MAX_SUMMARY = 5_000;
/** As long as a petition may be. */
const MAX_PART = 10_000;
/** More than any policy allows; the policy decides. */
const MAX_DAYS = 60;
/** A denunciation of more people names an agency. */
const MAX_BARRED = 10;
/** A reason that a citizen or a colleague reads in one glance. */
const MAX_REASON = 1_000;

/** Only the length is checked here; the domain checks the code itself. */
const CodeParam = z.object({ code: z.string().max(40).describe('The code of a petition.') });
const Receipt = z
  .string()
  .max(100)
  .optional()
  .meta({
    description: 'The receipt that came with the petition: as a header, or in a link as `?receipt=`.',
    examples: ['R58A-5TEW-BE5K-H98T-39EJ'],
  });
const ReceiptPart = z.object({ receipt: Receipt });

/** A receipt may come as a header, or as `?receipt=` in a printed or sent link. */
export const CitizenInput = z.object({ params: CodeParam, headers: ReceiptPart, query: ReceiptPart });

/** The last digits of the phone, as a sender types them. */
const PhoneEnding = z
  .string()
  .max(20)
  .transform((typed) => typed.trim())
  .pipe(z.string().regex(/^\d{4}$/, 'The last four digits of the phone'))
  .meta({ examples: ['5678'] });
export const StatusInput = z.object({ params: CodeParam, body: z.strictObject({ phoneEnding: PhoneEnding }) });

export const RateInput = CitizenInput.extend({
  body: z.strictObject({
    level: z.number().int().min(1).max(5),
    resolved: z.boolean().optional(),
    reasons: z
      .array(z.enum(reasons))
      .max(reasons.length)
      .refine((ticked) => new Set(ticked).size === ticked.length, { error: 'Each reason once' })
      .optional(),
    comment: longText(1, MAX_COMMENT).optional(),
  }),
});

export const SupplementInput = CitizenInput.extend({
  body: z.strictObject({ text: longText(1, MAX_SUPPLEMENT) }),
});

/** Longest reason of a sender. */
export const MAX_REPLY = 2_000;
export const WithdrawInput = CitizenInput.extend({
  body: z.strictObject({ reason: longText(1, MAX_REPLY).optional() }),
});
export const ReopenInput = CitizenInput.extend({ body: z.strictObject({ reason: longText(5, MAX_REPLY) }) });
export const AppealInput = CitizenInput.extend({ body: z.strictObject({ reason: longText(5, MAX_REPLY) }) });

export const NotifyInput = CitizenInput.extend({
  body: z.strictObject({
    notify: z.enum(notifyChoices).describe('By SMS, by e-mail, or not at all.'),
    token: z
      .string()
      .max(100)
      .optional()
      .describe('Of a link in an e-mail, instead of the receipt: it stops the messages and opens nothing.'),
  }),
});

const flag = (usual: '0' | '1') => z.enum(['0', '1']).default(usual);

export const ListInput = z.object({
  query: z.object({
    agency: AgencyParam.optional(),
    view: z.enum(views).default('inbox').describe('Which view of the inbox.'),
    below: flag('0').meta({
      description: '`1`: also the petitions of all agencies below. Not for officers.',
      examples: ['1'],
    }),
    counts: flag('1').meta({
      description: '`0`: without `counts`, which the first page has otherwise.',
      examples: ['0'],
    }),
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month as 2026-11')
      .optional()
      .meta({ description: 'For `view=closed`: the month of receipt.', examples: ['2026-11'] }),
    q: shortText(2, 100)
      .optional()
      .meta({
        description:
          'Words that the code, the text, the place or the name of the assignee contains, with or without accents.',
        examples: ['cong tac'],
      }),
    ...pageQuery(
      { at: z.string().refine(isInstant), code: z.string().regex(/^[\w-]{1,40}$/), agency: AgencyCode },
      'eyJhdCI6IjIwMjYtMTItMTRUMTc6MDA6MDAuMDAwWiIsImNvZGUiOiJQQUtOLU41NUItSFRINyIsImFnZW5jeSI6Ikg0NC4xMDAifQ',
    ),
  }),
});

export const StaffInput = z.object({ params: CodeParam });

const act = <Shape extends z.ZodRawShape>(shape: Shape) =>
  StaffInput.extend({ body: z.strictObject({ version: z.number().int().min(1), ...shape }) });

export const AcceptInput = act({
  tier: shortText(1, 20)
    .optional()
    .describe(
      'How soon it is to be answered, by the policy: `urgent`, `checkable`, `normal`, `hours8`, `hours4`, `hours2`. Never later than without it.',
    ),
});
export const AssignInput = act({
  to: shortText(1, 128).describe('The id of a person in post at the agency of the petition, or of the caller.'),
  name: shortText(1, 200).optional().describe('If sent, it has to be the name of that person in the directory.'),
});
export const RefuseInput = act({ ground: z.enum(refusalGrounds), note: longText(10, MAX_NOTE) });
export const AnswerInput = act({
  text: longText(10, MAX_ANSWER),
  publish: z.boolean().default(false),
  outcome: z.enum(conductOutcomes).optional().describe('What was found. Needed for a petition about conduct.'),
  confirm: z
    .boolean()
    .default(false)
    .describe('Answer although the senders of merged petitions read it and it seems to contain personal data.'),
});
export const SplitInput = act({
  agency: AgencyCode,
  content: longText(MIN_CONTENT, MAX_PART).describe('What the other agency has to answer, in words of the sender.'),
  reason: longText(10, MAX_REASON),
}).extend({ headers: z.object({ 'idempotency-key': z.string().min(1).max(255).optional() }) });
export const MergeInput = act({
  into: CodeParam.shape.code.describe('The petition that both are answered with; the caller may act on it.'),
  reason: longText(10, MAX_REASON),
});
export const UnmergeInput = act({ reason: longText(10, MAX_REASON) });
export const LockInput = act({
  reason: longText(10, MAX_REASON),
  barred: z
    .array(shortText(1, 128))
    .max(MAX_BARRED)
    .optional()
    .describe('Ids of people whom it may be about: they cannot open it, whatever their role.'),
});
export const UnlockInput = act({ reason: longText(10, MAX_REASON) });
export const RemoveInput = act({ reason: longText(10, MAX_REASON) });
export const EraseContactInput = act({
  reason: longText(10, MAX_REASON).describe('Of the agency: how the sender asked for it. The sender does not read it.'),
});
export const RequestSupplementInput = act({ note: longText(10, MAX_NOTE) });
export const UndoAcceptInput = act({ reason: longText(10, MAX_REASON) });
export const ReturnAnswerInput = act({ reason: longText(10, MAX_REASON) });
export const NoteInput = act({ text: longText(1, MAX_NOTE) });
export const ExtendInput = act({ days: z.int().min(1).max(MAX_DAYS), reason: longText(10, MAX_REASON) });
export const ExplainDelayInput = act({ text: longText(10, MAX_NOTE) });
const Appointment = {
  newDueOn: z.iso.date().refine(isLocalDate).describe('The day by which the sender gets an answer: a working day.'),
  text: longText(10, MAX_NOTE),
};
export const ApologiseInput = act(Appointment);
export const InterimReplyInput = act(Appointment);
/** In the draft it is a query: `%E1%BB%97` for a letter, so 800 of them fit into an address. */
const LetterText = longText(10, 800);
export const SendApologyInput = act({
  number: shortText(1, 60).describe('Number and sign, as the clerk entered the letter.'),
  place: shortText(1, 60).describe('Where it was signed, as the letter names it.'),
  signedOn: z.iso.date().refine(isLocalDate),
  signer: z.strictObject({
    name: shortText(2, 200),
    position: longText(2, 200).describe('As above the signature, in two lines if on behalf of somebody.'),
  }),
  newDueOn: Appointment.newDueOn,
  text: LetterText,
});
export const LetterCopyInput = StaffInput.extend({
  params: StaffInput.shape.params.extend({
    copy: z.string().max(64).describe('`draft`, or the SHA-256 of a letter that was sent.'),
  }),
  query: z.object({
    newDueOn: z.iso.date().refine(isLocalDate).optional().describe('For the draft: another day than the proposed one.'),
    text: LetterText.optional().describe('For the draft: another apology than the proposed one.'),
  }),
});
/** What is late is passed on with the explanation of its delay, so that it need not wait for one. */
const Explanation = longText(10, MAX_NOTE)
  .optional()
  .describe('Why it is late. Needed for what is late and was not explained; refused for what is not late.');
export const ForwardInput = act({
  agency: AgencyCode,
  reason: longText(10, MAX_REASON),
  explanation: Explanation,
});
export const SendBackInput = act({ reason: longText(10, MAX_REASON), explanation: Explanation });
export const ForwardOutInput = act({
  receiver: shortText(3, 200).describe('The name of the competent body outside this tree.'),
  reason: longText(10, MAX_REASON),
  explanation: Explanation,
});
export const PublishInput = act({
  summary: longText(10, MAX_SUMMARY),
  confirm: z.boolean().default(false).describe('Publish although the text seems to contain personal data.'),
});
export const ContactInput = StaffInput.extend({ body: z.strictObject({ reason: shortText(5, 500) }) });

export const PreviewRecomputeInput = z.object({});
