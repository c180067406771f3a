import { compileCalendar } from '../../lambdas/calendar/compile.ts';
import source from '../../lambdas/calendar/data/calendar.vn.json' with { type: 'json' };
import { type Policy, shippedPolicies } from '../../lambdas/petitions/domain/deadlines/policy.ts';

const [shipped] = shippedPolicies();
if (shipped === undefined) throw new Error('No policy is shipped');

/** The shipped policy, replaced by `secondPolicy` from Thursday 26 November 2026 on. */
export const firstPolicy: Policy = { ...shipped, validTo: '2026-11-25' };

/** Other limits with other bases, so that a figure shows which version it comes from. */
export const secondPolicy: Policy = {
  ...shipped,
  version: '2099.1',
  validFrom: '2026-11-26',
  limits: {
    ...shipped.limits,
    answer: { days: 10, basis: { vi: 'Mười ngày', en: 'Ten days' } },
    publication: { days: 4, basis: { vi: 'Bốn ngày', en: 'Four days' } },
  },
};

export const policies = [firstPolicy, secondPolicy];

/** The shipped calendar, in which Monday 30 November 2026 is off too and the days of Tết 2027 are decided. */
export const secondCalendar = compileCalendar({
  ...source,
  version: '2099.1',
  years: source.years.map((year) => ({
    ...year,
    undecided: [],
    ...(year.year === 2026 && { holidays: [...year.holidays, { name: 'newYear', on: '2026-11-30' }] }),
  })),
});

/** A policy that allows some working days for an answer. */
export const aPolicy = (id: string, days: number, given: Partial<Policy> = {}): Policy => ({
  ...{ id, version: '1', validFrom: '2020-01-01' },
  limits: { ...firstPolicy.limits, answer: { ...firstPolicy.limits.answer, days } },
  ...given,
});
