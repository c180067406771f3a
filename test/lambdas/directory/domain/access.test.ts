import { describe, expect, test } from 'vitest';
import { mayAct, mayReview, maySee, maySeeBelow } from '../../../../lambdas/directory/domain/access.ts';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { type Role, roles } from '../../../../lambdas/kernel/caller.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';

const tree = treeOf(phuTho, '2026-11-21');
const aCaller = (agency: string, ...roles: Role[]) => ({ id: 'an', name: 'An', agency, roles });

/** The relation of each agency to a caller from the ward H44.100. */
const places = {
  'its own': 'H44.100',
  'below it': 'H44.100.1',
  'above it': 'H44',
  'beside it': 'H44.104',
  'nowhere in the tree': 'H29.1',
  'without a code': '',
};
type Place = keyof typeof places;

const sees: Record<Role, Place[]> = {
  officer: ['its own'],
  head: ['its own', 'below it'],
  leader: ['its own', 'below it'],
  auditor: ['its own', 'below it'],
  admin: [],
};

describe.each(roles)('a caller who is %s', (role) => {
  test.each(Object.entries(places))('may read an agency that is %s only as the role allows', (place, agency) => {
    expect(maySee(aCaller('H44.100', role), agency, tree)).toBe(sees[role].some((one) => one === place));
  });

  test.each(Object.entries(places))('may read all below an agency that is %s only as the role allows', (_, agency) => {
    const seesBelow = ['head', 'leader', 'auditor'].includes(role) && maySee(aCaller('H44.100', role), agency, tree);

    expect(maySeeBelow(aCaller('H44.100', role), agency, tree)).toBe(seesBelow);
  });

  test.each(Object.entries(places))(
    'acts for an agency that is %s only if seeing it and not auditing',
    (place, agency) => {
      const mayTouch = role !== 'auditor' && sees[role].some((one) => one === place);

      expect(mayAct(aCaller('H44.100', role), agency, tree)).toBe(mayTouch);
    },
  );
});

test.each(roles)('what was changed is shown to a caller who is %s only as an administrator or auditor', (role) => {
  const shown = Object.entries(places).filter(([, agency]) => mayReview(aCaller('H44.100', role), agency, tree));

  expect(shown.map(([place]) => place)).toStrictEqual(
    ['admin', 'auditor'].includes(role) ? ['its own', 'below it'] : [],
  );
});

describe('a caller', () => {
  test('at the root may read and act for the whole province as a leader', () => {
    for (const { code } of tree.all) expect(mayAct(aCaller('H44', 'leader'), code, tree), code).toBe(true);
  });

  test('with several roles has the rights of each', () => {
    const both = aCaller('H44.100', 'officer', 'auditor');

    expect(maySee(both, 'H44.100.1', tree)).toBe(true);
    expect(mayAct(both, 'H44.100', tree)).toBe(true);
  });

  test('who is an auditor and an officer may not act below the own agency', () => {
    expect(mayAct(aCaller('H44.100', 'officer', 'auditor'), 'H44.100.1', tree)).toBe(false);
  });

  test('above may read and act for an agency that has ended', () => {
    const merged = treeOf([...phuTho, anAgency({ code: 'H44.8', parent: 'H44', validTo: '2026-06-30' })], '2026-11-21');

    expect(maySee(aCaller('H44', 'auditor'), 'H44.8', merged)).toBe(true);
    expect(mayAct(aCaller('H44', 'head'), 'H44.8', merged)).toBe(true);
    expect(maySee(aCaller('H44.104', 'leader'), 'H44.8', merged)).toBe(false);
  });

  test('without a role may read nothing, not even the own agency', () => {
    expect(maySee(aCaller('H44.100'), 'H44.100', tree)).toBe(false);
  });

  test('whose token names no agency may read nothing', () => {
    for (const { code } of tree.all) expect(maySee(aCaller('', 'leader'), code, tree), code).toBe(false);
    expect(maySee(aCaller('', 'leader'), '', tree)).toBe(false);
  });
});
