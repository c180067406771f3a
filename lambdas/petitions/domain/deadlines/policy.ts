import * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import source from '../../data/policies.json' with { type: 'json' };
import { matters } from '../case/choices.ts';
import { assertUnambiguous } from './unambiguous.ts';

/** The deadlines that a petition runs through. */
export const stages = ['answer', 'publication'] as const;
export type Stage = (typeof stages)[number];

/** The deadlines that are watched: the answer, its publication, and before them the triage (accept, refuse or pass on). */
export const watchedStages = ['triage', ...stages] as const;
export type WatchedStage = (typeof watchedStages)[number];

/** What an agency can do instead of accepting a petition, each within a limit of its own. */
export const triageActs = ['refuse', 'requestSupplement', 'forward'] as const;
export type TriageAct = (typeof triageActs)[number];

/** A limit in days, working days unless said otherwise, and its basis. */
const Text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const Limit = z.strictObject({ days: z.int().min(1), basis: Text });

/**
 * How soon a petition is to be answered, chosen when it is accepted: in working days or office hours from then on.
 * Without either the limit of the answer stays.
 */
/** Ten days: what takes longer is counted in days. */
const MAX_HOURS = 80;
const Tier = z
  .strictObject({
    name: z.string().regex(/^[a-zA-Z0-9]{1,20}$/),
    label: Text,
    days: z.int().min(1).optional(),
    hours: z.int().min(1).max(MAX_HOURS).optional(),
    basis: Text,
  })
  .refine(({ days, hours }) => days === undefined || hours === undefined, { error: 'Days or hours, not both' });

/**
 * The limits an agency must keep, valid from one day to another. With `agencies`, `below` or `matter` it applies only to
 * these; the most specific policy wins (`policy-for.ts`). The limits of triage come first, then those of the stages.
 */
const Policy = z.strictObject({
  id: z.string(),
  version: z.string(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().optional(),
  agencies: z.array(z.string()).optional(),
  /** An agency with all agencies below it, by the tree on the day on which a clock starts. */
  below: z.string().optional(),
  matter: z.enum(matters).optional(),
  limits: z.strictObject({
    refuse: Limit,
    requestSupplement: Limit,
    forward: Limit,
    answer: Limit,
    publication: Limit,
    /** How long the sender has to supplement a petition, in working days; after that it is closed. */
    supplement: Limit,
    /** By how many working days the answer may be put off, in all. */
    extension: Limit,
    /** How long after an answer the sender may have the petition reopened, in days of the calendar. */
    reopen: Limit,
  }),
  /** For how many working days in all the clock of an answer may stand still; then it goes on. */
  pauses: Limit.optional(),
  tiers: z.array(Tier).optional(),
});
export type Policy = DeepReadonly<z.infer<typeof Policy>>;

export type PolicyTier = NonNullable<Policy['tiers']>[number];

let shipped: readonly Policy[] | undefined;

/** The policies in `data/policies.json`, checked when first used: no deadline is calculated with a broken one. */
export function shippedPolicies(): readonly Policy[] {
  shipped ??= policiesFrom(source.policies);
  return shipped;
}

/** Throws if a policy is broken, or if for some petition and day there would be none, or two. */
export function policiesFrom(data: unknown): readonly Policy[] {
  const policies: readonly Policy[] = z.array(Policy).parse(data);
  assertUnambiguous(policies);
  return policies;
}

/** The policy that a countdown started with. */
export function policyOf({ policy: { id, version } }: CountdownPolicy, policies = shippedPolicies()): Policy {
  const found = policies.find((policy) => policy.id === id && policy.version === version);
  if (found === undefined) throw new Error(`Policy ${id} version ${version} not found`);
  return found;
}

type CountdownPolicy = { readonly policy: { readonly id: string; readonly version: string } };
