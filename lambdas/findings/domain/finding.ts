import * as z from 'zod';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';

/** What a finding comes from: an inspection from outside, or a duty of a quality system (ISO 9001:2015, clauses 9.1.2, 9.2, 9.3). */
export const sourceKinds = ['inspection', 'internalAudit', 'managementReview', 'satisfactionReport', 'other'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** In the order of a case that goes well; `returned` waits for another report, as `open` waits for the first. */
export const findingStates = ['open', 'reported', 'returned', 'confirmed', 'withdrawn'] as const;
export type FindingState = (typeof findingStates)[number];

export const findingActions = ['enter', 'change', 'report', 'confirm', 'return', 'withdraw'] as const;
export type FindingAction = (typeof findingActions)[number];

const Actor = z.object({ id: z.string(), name: z.string(), agency: z.string() });
export type Actor = DeepReadonly<z.infer<typeof Actor>>;

export const Source = z.object({ kind: z.enum(sourceKinds), number: z.string(), on: z.string(), title: z.string() });

/** `statedDueOn`: the day in the document, if it was a day off and `dueOn` is the next working day. */
const Fields = z.object({
  agency: z.string(),
  source: Source,
  found: z.string(),
  remedy: z.string(),
  dueOn: z.string(),
  statedDueOn: z.string().optional(),
});
export type FindingFields = DeepReadonly<z.infer<typeof Fields>>;

export const Report = z.object({
  text: z.string(),
  document: z.string().optional(),
  link: z.string().optional(),
  at: z.string(),
  by: Actor,
});
export const Decision = z.object({ text: z.string().optional(), at: z.string(), by: Actor });

/** `version`: of the entry since this change. `before`: the fields that the change replaced. */
export const FindingChange = z.object({
  action: z.enum(findingActions),
  at: z.string(),
  by: Actor,
  version: z.number(),
  why: z.string().optional(),
  before: Fields.partial().optional(),
});
export type FindingChange = DeepReadonly<z.infer<typeof FindingChange>>;

const base = {
  id: z.string(),
  version: z.number(),
  ...Fields.shape,
  /** As first entered: a later day stays visible however often it was changed. */
  firstDueOn: z.string(),
  enteredBy: Actor,
  enteredAt: z.string(),
  changes: z.array(FindingChange),
  /** Of the request that was written last, so that its repetition is recognised. */
  lastHash: z.string(),
};

/** One thing that an inspection, an audit or a review found, and what was done about it. The schema is what is at rest. */
export const Finding = z.discriminatedUnion('state', [
  z.object({ ...base, state: z.literal('open') }),
  z.object({ ...base, state: z.literal('reported'), report: Report }),
  z.object({ ...base, state: z.literal('returned'), report: Report, returned: Decision }),
  z.object({ ...base, state: z.literal('confirmed'), report: Report, confirmed: Decision }),
  z.object({ ...base, state: z.literal('withdrawn'), report: Report.optional(), withdrawn: Decision }),
]);
export type Finding = DeepReadonly<z.infer<typeof Finding>>;

/** What a list is sorted and counted by. */
export type FindingRow = Pick<Finding, 'id' | 'agency' | 'state' | 'dueOn'>;
