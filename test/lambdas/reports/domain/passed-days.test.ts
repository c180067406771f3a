import { describe, expect, test } from 'vitest';
import { passedDaysIn } from '../../../../lambdas/reports/domain/passed-days.ts';

type Passed = Parameters<typeof passedDaysIn>[1];

/** Received by the province, passed on to a ward, which has it now. */
const passed = (given: Partial<Passed> = {}): Passed => ({
  ...{ code: 'PAKN-7K3D-9QXV', status: 'accepted', receivedAt: '2026-11-02T02:00:00.000Z', version: 4 },
  ...{ kind: 'reflection', dueOn: '2026-11-30', agency: 'H44.100', arrivedOn: '2026-11-05' },
  earlier: [{ agency: 'H44', from: '2026-11-02', until: '2026-11-05', dueOn: '2026-11-23' }],
  ...given,
});
const inScopeOf = (...agencies: readonly string[]) => passedDaysIn(new Set(agencies), passed());

describe('a petition that was passed on', () => {
  test('is that of the agency that has it, since it came', () => {
    expect(inScopeOf('H44.100')).toMatchObject({ receivedOn: '2026-11-05', dueOn: '2026-11-30' });
  });

  test('ended for the agency that passed it on, on that day', () => {
    expect(inScopeOf('H44')).toStrictEqual({
      receivedOn: '2026-11-02',
      dueOn: '2026-11-23',
      closed: { as: 'forwardedOut', on: '2026-11-05' },
    });
  });

  test('is restricted for everyone who had it', () => {
    for (const agency of ['H44', 'H44.100']) {
      expect(passedDaysIn(new Set([agency]), passed({ isLocked: false }))).toMatchObject({ isRestricted: true });
    }
  });

  test('came once for both together, and for others not at all', () => {
    expect(inScopeOf('H44', 'H44.100')).toMatchObject({ receivedOn: '2026-11-02', dueOn: '2026-11-30' });
    expect(inScopeOf('H44.104')).toBeUndefined();
  });

  test('stays answered for the agency whose answer was appealed', () => {
    const answered = { on: '2026-11-20', dueOn: '2026-11-19' };
    const [span] = passed().earlier;
    const appealed = passed({ earlier: span === undefined ? [] : [{ ...span, answered }] });

    expect(passedDaysIn(new Set(['H44']), appealed)).toStrictEqual({
      receivedOn: '2026-11-02',
      dueOn: '2026-11-19',
      closed: { as: 'answered', on: '2026-11-20' },
    });
  });

  test('keeps what delayed that answer', () => {
    const delays = { pausedDays: 2, withoutPauses: { dueOn: '2026-11-16' } };
    const earlier = passed().earlier.map((span) => ({
      ...span,
      answered: { on: '2026-11-20', dueOn: '2026-11-20', delays },
    }));

    expect(passedDaysIn(new Set(['H44']), passed({ earlier, delays: { pausedDays: 9 } }))?.delays).toStrictEqual(
      delays,
    );
  });

  test('stays late for the agency that answered after its due instant', () => {
    const answered = { on: '2026-11-20', dueOn: '2026-11-20', isLate: true } as const;
    const earlier = passed().earlier.map((span) => ({ ...span, answered }));

    expect(passedDaysIn(new Set(['H44']), passed({ earlier }))?.closed).toMatchObject({ isLate: true });
  });
});
