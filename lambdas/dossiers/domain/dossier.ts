import * as z from 'zod';
import { AgencyCode } from '../../directory/contract.ts';
import { isLocalDate } from '../../kernel/time.ts';

/**
 * The statuses of dossiers in one-stop software, in the order of the numbers 1 to 10 that provinces use for them:
 * Mới đăng ký, Được tiếp nhận, Không được tiếp nhận, Đang xử lý, Yêu cầu bổ sung giấy tờ, Yêu cầu thực hiện nghĩa vụ tài
 * chính, Công dân yêu cầu rút hồ sơ, Dừng xử lý, Đã xử lý xong, Đã trả kết quả.
 */
export const statuses = [
  'registered',
  'received',
  'notReceived',
  'processing',
  'needsSupplement',
  'needsPayment',
  'withdrawn',
  'stopped',
  'done',
  'handedOver',
] as const;
export type Status = (typeof statuses)[number];

/** How a dossier came: online, at the counter, or through the public postal service (bưu chính công ích). */
export const channels = ['online', 'direct', 'postal'] as const;
export type Channel = (typeof channels)[number];

/** More requests than any dossier has; while it waits for the second, it is overdue. */
export const MAX_SUPPLEMENTS = 10;
/** A dossier that goes to and fro between agencies; longer chains are not read by anybody. */
const MAX_HOLDERS = 30;
/** The changes of a dossier that are kept, newest last. */
export const CHANGES_KEPT = 20;
/** More than a head reads of one dossier. */
export const EXPLANATIONS_KEPT = 5;

const Day = z.string().refine(isLocalDate, { error: 'Expected a date YYYY-MM-DD' });

/** The agency asked for papers on one day and had them on another; without the second it still waits. */
const Supplement = z.strictObject({ askedOn: Day, suppliedOn: Day.optional() });
export type Supplement = z.infer<typeof Supplement>;

/** An agency had the dossier from one day to another; without the second it still has it, or had it at the end. */
const Holder = z.strictObject({ agency: AgencyCode, from: Day, until: Day.optional() });

/** What one-stop software knows about a dossier. It names no person: the code is all that leads to one. */
export const factShape = {
  field: z.string().min(1).max(120).optional(),
  channel: z.enum(channels),
  status: z.enum(statuses),
  receivedOn: Day,
  dueOn: Day.optional(),
  supplements: z.array(Supplement).max(MAX_SUPPLEMENTS),
  doneOn: Day.optional(),
  handedOverOn: Day.optional(),
  endedOn: Day.optional(),
  holders: z
    .array(Holder)
    .min(1)
    .max(MAX_HOLDERS)
    .optional()
    .describe('The agencies that had the dossier, one after the other'),
};

const Facts = z.object({ agency: z.string(), procedure: z.string(), ...factShape });
export type Facts = z.infer<typeof Facts>;

/** What notes a member of staff as the sender of facts. */
export const STAFF = 'staff:';
export const isByStaff = ({ by }: { readonly by: string }): boolean => by.startsWith(STAFF);

/** A day promised to the applicant in a letter of apology; there is at most one. */
const Apology = z.object({ at: z.string(), by: z.string(), newDueOn: Day, reason: z.string() });
const Explanation = z.object({ at: z.string(), by: z.string(), text: z.string() });
/** Out of the figures, because it was entered by mistake: decided by a level above. */
const SetAside = z.object({ at: z.string(), by: z.string(), reason: z.string() });

/** What staff do to a dossier that changes whether it is counted. */
export const countingActs = ['setAside', 'restore'] as const;
/** What staff do to a dossier that its history notes. */
export const staffActs = [...countingActs, 'issueReceipt'] as const;

/**
 * What changed: the fields that differ, as they were before, and those that had no value; or an act of staff and its
 * reason. `by` is a source, or a member of staff (`staff:` and the id).
 */
const Changed = z.object({
  at: z.string(),
  by: z.string(),
  before: Facts.partial(),
  added: z.array(z.string()),
  act: z.enum(staffActs).optional(),
  reason: z.string().optional(),
});
export type Changed = z.infer<typeof Changed>;

/** A dossier at rest: the newest facts, and what may not be lost when they are corrected. */
export const Dossier = Facts.extend({
  /** As its source writes it. */
  code: z.string(),
  version: z.number().int().min(1),
  /** When its source changed the facts last: older facts that arrive later are not taken. */
  changedAt: z.string(),
  by: z.string(),
  /** The first due day that was ever reported, which no correction moves. */
  firstDueOn: Day.optional(),
  /** The day on which its end, as it is now, became known here. */
  endKnownOn: Day.optional(),
  changes: z.array(Changed).max(CHANGES_KEPT),
  /** The latest ones, oldest first. */
  explanations: z.array(Explanation).max(EXPLANATIONS_KEPT),
  apology: Apology.optional(),
  setAside: SetAside.optional(),
});
export type Dossier = z.infer<typeof Dossier>;
