import { addDays, type LocalDate } from '../../../kernel/time.ts';

type Scoped = {
  readonly id: string;
  readonly version: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate | undefined;
  readonly agencies?: readonly string[] | undefined;
  readonly below?: string | undefined;
  readonly matter?: string | undefined;
};

/** No day without a policy, and no petition with two that are equally specific. */
export function assertUnambiguous(policies: readonly Scoped[]): void {
  for (const policy of policies) {
    if (policy.validTo !== undefined && policy.validTo < policy.validFrom) throw wrong(policy, 'ends before it starts');
    if (policy.agencies !== undefined && policy.below !== undefined) throw wrong(policy, 'has both agencies and below');
  }
  policies.forEach((policy, at) => {
    for (const other of policies.slice(at + 1)) {
      if (nameOf(policy) === nameOf(other)) throw wrong(policy, 'is listed twice');
      if (isAtOneTime(policy, other) && isAsSpecific(policy, other))
        throw wrong(policy, `is as specific as ${nameOf(other)} on the same days`);
    }
  });
  assertNoGap(policies.filter(isForAll));
}

/** From its first day on there is always a policy for every agency and matter. */
function assertNoGap(general: readonly Scoped[]): void {
  const inOrder = general.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const last = inOrder.at(-1);
  if (last === undefined) throw new Error('Expected a policy for all agencies and matters, got none');
  if (last.validTo !== undefined) throw wrong(last, `ends on ${last.validTo}, and none for all follows`);
  inOrder.slice(1).forEach((policy, at) => {
    const before = inOrder[at]?.validTo;
    if (before !== undefined && addDays(before, 1) < policy.validFrom)
      throw wrong(policy, `leaves a gap after ${before}`);
  });
}

const isForAll = ({ agencies, below, matter }: Scoped) =>
  agencies === undefined && below === undefined && matter === undefined;

const isAtOneTime = (one: Scoped, other: Scoped) =>
  (one.validTo === undefined || other.validFrom <= one.validTo) &&
  (other.validTo === undefined || one.validFrom <= other.validTo);

/** Two different agencies are at different distances from any other, so only the same one is ambiguous. */
const isAsSpecific = (one: Scoped, other: Scoped) =>
  one.matter === other.matter &&
  one.below === other.below &&
  (one.agencies === undefined || other.agencies === undefined
    ? one.agencies === other.agencies
    : one.agencies.some((agency) => other.agencies?.includes(agency)));

const nameOf = ({ id, version }: Scoped) => `${id} ${version}`;
const wrong = (policy: Scoped, problem: string) => new Error(`Policy ${nameOf(policy)} ${problem}`);
