import type { Tree } from '../../../directory/domain/tree.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { type Policy, shippedPolicies } from './policy.ts';

/** Codes of the agencies above one, nearest first, by the tree on the day on which its clock starts. */
export type Superiors = (agency: string) => readonly string[];

/** An agency that has ended is answered for by its successor. */
export const superiorsIn =
  ({ successor, superiors }: Pick<Tree, 'successor' | 'superiors'>): Superiors =>
  (agency) => {
    const taken = successor(agency);
    return taken === undefined ? superiors(agency) : [taken, ...superiors(agency)];
  };

type Case = {
  readonly agency: string;
  readonly superiors: Superiors;
  readonly matter?: string | undefined;
  readonly on: LocalDate;
};

/**
 * The policy of a petition whose clock starts on a day: of those valid then, the one that names its agency; else the one
 * for the nearest agency above it, beginning with itself; else one for all agencies. Of two with the same reach, the one
 * for its matter. Afterwards the clock names it: the tree may change, and the deadline does not.
 */
export function policyFor({ agency, superiors, matter, on }: Case, policies = shippedPolicies()): Policy {
  const path = [agency, ...superiors(agency)];
  const [best] = policies
    .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo))
    .filter((policy) => policy.matter === undefined || policy.matter === matter)
    .flatMap((policy) => {
      const distance = distanceOf(policy, path);
      return distance === undefined ? [] : [{ policy, distance }];
    })
    .sort((one, other) => one.distance - other.distance || matterFirst(one.policy, other.policy));
  if (best === undefined) throw new Error(`No deadline policy is valid on ${on} for ${agency}`);
  return best.policy;
}

/** How far from the agency the policy reaches it: 0 by its name; `undefined` if it does not. */
function distanceOf({ agencies, below }: Policy, path: readonly string[]): number | undefined {
  if (agencies !== undefined) return path.slice(0, 1).some((agency) => agencies.includes(agency)) ? 0 : undefined;
  if (below === undefined) return path.length + 1;
  return path.includes(below) ? path.indexOf(below) + 1 : undefined;
}

const matterFirst = (one: Policy, other: Policy): number =>
  Number(one.matter === undefined) - Number(other.matter === undefined);
