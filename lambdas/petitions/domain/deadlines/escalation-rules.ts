import * as z from 'zod';
import source from '../../data/escalation.json' with { type: 'json' };
import { triageActs } from './policy.ts';

/** Who a step notifies: the assigned officer, the heads of the agency, or the leaders above it. */
export const audiences = ['officer', 'head', 'parentLeader'] as const;
export type Audience = (typeof audiences)[number];

/** The name is part of stored attributes and of the keys of notes. */
const Named = { name: z.string().regex(/^[a-zA-Z0-9]{1,20}$/), notifies: z.array(z.enum(audiences)).min(1) };
const DueRule = z.union([
  z.strictObject({ ...Named, percent: z.int().min(1).max(1_000) }),
  z.strictObject({ ...Named, daysAfter: z.int().min(1).max(100) }),
]);
/** Triage runs beside the answer, in the same round: its steps need names of their own. */
const triageName = { name: z.string().regex(/^triage[a-zA-Z0-9]{1,14}$/) };
const TriageRule = z.union([
  z.strictObject({ ...Named, ...triageName, limit: z.enum(triageActs) }),
  ...DueRule.options.map((rule) => rule.extend(triageName)),
]);
/** At least one step each: the list is what a deadline is watched by. */
const Steps = z.strictObject({
  triage: z.array(TriageRule).min(1),
  answer: z.array(DueRule).min(1),
  publication: z.array(DueRule).min(1),
});
/** In which hours a step that does not wait for the digest is notified. */
export const sendingTimes = ['anyTime', 'office'] as const;
export type SendingTime = (typeof sendingTimes)[number];
const AtOnceRule = z.strictObject({ ...Named, percent: z.int().min(1).max(1_000) });
const AtOnce = z.strictObject({
  tiers: z.record(z.string(), z.enum(sendingTimes)),
  answer: z.array(AtOnceRule).min(1),
});
const Source = z.object({ steps: Steps, atOnce: AtOnce });
export type AtOnceRule = Readonly<z.infer<typeof AtOnceRule>>;
export type DueRule = Readonly<z.infer<typeof DueRule>>;
export type TriageRule = Readonly<z.infer<typeof TriageRule>>;

let shipped: z.infer<typeof Source> | undefined;

/** The rules in `data/escalation.json`, checked when first used. */
export function escalationRules(): z.infer<typeof Source> {
  shipped ??= Source.parse(source);
  return shipped;
}
