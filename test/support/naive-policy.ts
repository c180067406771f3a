import type { Agency } from '../../lambdas/directory/domain/tree.ts';
import type { Policy } from '../../lambdas/petitions/domain/deadlines/policy.ts';

type Case = { readonly agency: string; readonly matter?: string | undefined; readonly on: string };

/**
 * A second, deliberately simple choice of a policy, which shares no code with the service: it asks for each place in
 * turn, by name, then upwards through the rows of the directory, then for everybody, first for the matter, then for any.
 */
export function naivePolicy({ agency, matter, on }: Case, agencies: readonly Agency[], policies: readonly Policy[]) {
  const holds = (policy: Policy) => policy.validFrom <= on && on <= (policy.validTo ?? '9999-12-31');
  const choose = (applies: (policy: Policy) => boolean) => {
    const there = policies.filter((policy) => holds(policy) && applies(policy));
    return (
      there.find((policy) => policy.matter !== undefined && policy.matter === matter) ??
      there.find((policy) => policy.matter === undefined)
    );
  };
  const named = choose((policy) => policy.agencies?.includes(agency) === true);
  if (named) return named;
  let place: string | undefined = agency;
  while (place !== undefined) {
    const here: string = place;
    const found = choose((policy) => policy.below === here);
    if (found) return found;
    const row = agencies.find(
      ({ code, validFrom, validTo = '9999-12-31' }) => code === here && validFrom <= on && on <= validTo,
    );
    place = row?.parent;
  }
  return choose((policy) => policy.agencies === undefined && policy.below === undefined);
}
