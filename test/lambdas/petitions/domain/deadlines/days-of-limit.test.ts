import { expect, test } from 'vitest';
import { daysOfLimit } from '../../../../../lambdas/petitions/domain/deadlines/countdown.ts';
import { aCountdown } from '../../../../support/petitions.ts';

const tier = { name: 'urgent', startedOn: '2026-11-20', days: 3 } as const;

test.each([
  ['of the policy', aCountdown({ days: 10 }), 10],
  ['of a tier', aCountdown({ days: 10, tier }), 3],
  ['of a tier that was extended', aCountdown({ days: 10, tier, extendedBy: 5 }), 8],
  [
    'of a tier in hours, of which a started day counts whole',
    aCountdown({ days: 10, tier: { name: 'hours8', startedAt: '2026-11-20T02:00:00.000Z', hours: 9 } }),
    2,
  ],
])('the limit %s has its working days', (_, countdown, days) => {
  expect(daysOfLimit(countdown)).toBe(days);
});
