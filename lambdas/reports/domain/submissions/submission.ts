import * as z from 'zod';

/**
 * The state of the signed report of a period. `submitted`: its head signed it. `returned`: the level above asks for
 * changes. `withdrawn`: its own agency took it back. `approved`: the level above closed the period with it.
 */
export const submissionStates = ['submitted', 'returned', 'withdrawn', 'approved'] as const;
export type SubmissionState = (typeof submissionStates)[number];

const Actor = z.object({ id: z.string(), name: z.string() });

/** A report as it was signed: the version of its figures and their hash never change. */
const Paper = z.object({
  version: z.number(),
  facts: z.string(),
  number: z.string(),
  place: z.string(),
  signedOn: z.string(),
  signer: z.object({ name: z.string(), position: z.string() }),
  assessment: z.string(),
  /** The version of the figures that the agency entered, if it entered some. */
  activities: z.number().optional(),
  sha256: z.string(),
  bytes: z.number(),
  at: z.string(),
  by: Actor,
  /** Why it replaces one that was approved. */
  reason: z.string().optional(),
});
export type Paper = z.infer<typeof Paper>;

/** What ended a submission, or approved it. */
const Decision = z.object({
  state: z.enum(['returned', 'withdrawn', 'approved']),
  at: z.string(),
  by: Actor,
  /** The agency for which it was decided. */
  agency: z.string(),
  reason: z.string().optional(),
});
export type Decision = z.infer<typeof Decision>;

const Entry = z.object({ paper: Paper, decision: Decision.optional() });

/** The report of an agency and period on its way to the level above; the latest paper last. */
export const Submission = z.object({
  agency: z.string(),
  period: z.string(),
  revision: z.number(),
  entries: z.array(Entry).min(1),
  /** Of the latest request, so that its repetition changes nothing. */
  lastHash: z.string(),
});
export type Submission = z.infer<typeof Submission>;

/** The latest paper, and what was decided about it. */
export function latestOf({ entries }: Submission): z.infer<typeof Entry> {
  const latest = entries.at(-1);
  if (latest === undefined) throw new Error('A submission has no paper');
  return latest;
}

/** A correction that was withdrawn leaves the period closed by the paper that was approved. */
export function stateOf(submission: Submission): SubmissionState {
  const state = latestOf(submission).decision?.state ?? 'submitted';
  return state === 'withdrawn' && approvedIn(submission) !== undefined ? 'approved' : state;
}

/** The paper with which the period was closed: the latest that was approved, also while a correction is on its way. */
export const approvedIn = ({ entries }: Submission): Paper | undefined =>
  entries.findLast(({ decision }) => decision?.state === 'approved')?.paper;
