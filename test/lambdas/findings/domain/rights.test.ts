import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { actionsOf, mayChange, mayDecide, mayEnter, mayReport } from '../../../../lambdas/findings/domain/rights.ts';
import type { Role } from '../../../../lambdas/kernel/caller.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';
import { entered, reported } from '../../../support/findings.ts';

const tree = treeOf(phuTho, '2026-11-30');
const caller = (role: Role, agency: string) => ({ id: `${role} ${agency}`, name: 'A', agency, roles: [role] });
const ofOffice = { agency: 'H44.100.1', enteredBy: { id: 'x', name: 'X', agency: 'H44' } };
const ownOf = (agency: string) => ({ agency, enteredBy: { id: 'x', name: 'X', agency } });

describe('the rights on a finding that the province entered at an office of the ward', () => {
  test.each([
    ['leader', 'H44', [true, true, false, true]],
    ['head', 'H44', [true, true, false, true]],
    ['head', 'H44.100', [true, false, false, false]],
    ['head', 'H44.100.1', [true, false, true, false]],
    ['officer', 'H44.100.1', [false, false, false, false]],
    ['auditor', 'H44', [false, false, false, false]],
    ['admin', 'H44', [false, false, false, false]],
    ['head', 'H44.104', [false, false, false, false]],
    ['head', '', [false, false, false, false]],
  ] as const)('of a %s of %j to enter, change, report and decide are %j', (role, agency, rights) => {
    const who = caller(role, agency);

    expect([
      mayEnter(who, ofOffice.agency, tree),
      ...[mayChange, mayReport, mayDecide].map((may) => may(who, ofOffice, tree)),
    ]).toEqual(rights);
  });
});

describe('what an agency found itself', () => {
  test('it changes and reports, and the level above confirms', () => {
    const own = ownOf('H44.100');
    const [head, above] = [caller('head', 'H44.100'), caller('head', 'H44')];

    expect([mayChange(head, own, tree), mayReport(head, own, tree), mayDecide(head, own, tree)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([mayChange(above, own, tree), mayReport(above, own, tree), mayDecide(above, own, tree)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('nobody confirms at the top', () => {
    expect(mayDecide(caller('leader', 'H44'), ownOf('H44'), tree)).toBe(false);
  });
});

describe('after a change of the tree', () => {
  const ward = phuTho.filter(({ code }) => code !== 'H44.100');
  const merged = treeOf(
    [...ward, anAgency({ code: 'H44.100', parent: 'H44', validTo: '2026-11-01', successor: 'H44.104' })],
    '2026-11-30',
  );
  const moved = treeOf(
    [...phuTho, anAgency({ code: 'H44.100.1', parent: 'H44.104', validFrom: '2026-11-01' })],
    '2026-11-30',
  );

  test('the successor remedies what it took over, and does not confirm it', () => {
    const head = caller('head', 'H44.104');

    expect([mayReport(head, entered, merged), mayDecide(head, entered, merged)]).toEqual([true, false]);
    expect(mayDecide(head, ownOf('H44.100'), merged)).toBe(false);
    expect(mayDecide(caller('head', 'H44'), entered, merged)).toBe(true);
  });

  test('the level that is above now decides on what the former level above entered', () => {
    const former = { agency: 'H44.100.1', enteredBy: { id: 'x', name: 'X', agency: 'H44.100' } };

    expect(mayDecide(caller('head', 'H44.100'), former, moved)).toBe(false);
    expect(mayDecide(caller('head', 'H44.104'), former, moved)).toBe(true);
    expect(mayChange(caller('head', 'H44.100.1'), former, moved)).toBe(false);
  });

  test('what somebody outside had entered at the top is changed by the top', () => {
    const top = { agency: 'H44', enteredBy: { id: 'x', name: 'X', agency: 'H44.999' } };

    expect(mayChange(caller('leader', 'H44'), top, tree)).toBe(true);
  });
});

describe('the actions that are offered', () => {
  test.each([
    ['head', 'H44', entered, ['change', 'withdraw']],
    ['head', 'H44.100', entered, ['report']],
    ['leader', 'H44', reported, ['confirm', 'return', 'withdraw']],
    ['auditor', 'H44', reported, []],
  ] as const)('to a %s of %s', (role, agency, finding, actions) => {
    expect(actionsOf(finding, caller(role, agency), tree)).toEqual(actions);
  });

  test('are without confirming for the person who reported and has moved up', () => {
    const reporter = { ...caller('head', 'H44'), id: 'head H44.100' };

    expect(actionsOf(reported, reporter, tree)).toEqual(['return', 'withdraw']);
  });
});
