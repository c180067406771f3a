import { describe, expect, test } from 'vitest';
import type { Petition } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { doneOf, lateIn } from '../../../../../../lambdas/petitions/domain/deadlines/lateness.ts';
import {
  isMergedInto,
  lead,
  MAX_DUPLICATES,
  merge,
  unmerge,
  withoutDuplicate,
} from '../../../../../../lambdas/petitions/domain/moves/acts/merge.ts';
import { lock } from '../../../../../../lambdas/petitions/domain/moves/acts/restrict.ts';
import { staffView } from '../../../../../../lambdas/petitions/domain/views/staff-view.ts';
import { leading, led, mergedIn, reason } from '../../../../../support/merging.ts';
import {
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  codeOf,
  explained,
  LATE_AT,
  legal,
  MONDAY,
  THURSDAY,
} from '../../../../../support/petitions.ts';

describe('a leading petition', () => {
  test('lists each duplicate once, and keeps its version and its history', () => {
    const first = led();
    const again = legal(lead(first, aPetition(), anAct({ now: THURSDAY })));

    expect(first).toStrictEqual({ ...leading(), duplicates: [{ code: aPetition().code, at: MONDAY }] });
    expect(again.duplicates).toStrictEqual([{ code: aPetition().code, at: THURSDAY }]);
  });

  test('is not the petition itself', () => {
    expect(lead(aPetition(), aPetition(), anAct())).toMatchObject({ refused: 'petition.cannotLead' });
  });

  test.each([
    'answered',
    'published',
    'awaitingPublication',
    'needsSupplement',
    'refused',
    'withdrawn',
    'merged',
  ] as const)('is not one that is %s', (status) => {
    const other = aPetitionIn(status, { code: codeOf('leading') });

    expect(lead(other, aPetition(), anAct())).toStrictEqual({
      refused: 'petition.cannotLead',
      detail: { petitionStatus: status },
    });
  });

  test.each([
    ['about conduct', leading({ matter: 'conduct' })],
    ['locked', legal(lock(leading(), anAct(), { reason }))],
  ])('is not one that is %s', (_, other) => {
    expect(lead(other, aPetition(), anAct())).toMatchObject({ refused: 'petition.restricted' });
  });

  test('is due no later than the duplicate: a late petition is not merged into a fresh one', () => {
    const late = aPetition();
    const fresh = leading({ receivedAt: LATE_AT });

    expect(lead(fresh, late, anAct({ now: LATE_AT }))).toStrictEqual({
      refused: 'petition.dueEarlier',
      detail: { dueOn: late.dueOn, leadingDueOn: fresh.dueOn },
    });
    expect(lead(late, fresh, anAct({ now: LATE_AT }))).toHaveProperty('duplicates');
  });

  test('leads so many others and no more, and one that it leads already', () => {
    const duplicates = Array.from({ length: MAX_DUPLICATES }, (_, at) => ({ code: codeOf(`one ${at}`), at: MONDAY }));
    const full = { ...leading(), duplicates };

    expect(lead(full, aPetition(), anAct())).toMatchObject({ refused: 'petition.tooManyDuplicates' });
    expect(lead(full, aPetition({ code: codeOf('one 7') }), anAct())).toHaveProperty(
      'duplicates.length',
      MAX_DUPLICATES,
    );
  });
});

describe('merging', () => {
  test.each(['submitted', 'accepted', 'processing'] as const)('closes what is %s, without alerts', (status) => {
    const petition = aPetitionIn(status);

    const merged = mergedIn(petition);

    expect(merged).toMatchObject({
      status: 'merged',
      merged: { into: codeOf('leading'), at: MONDAY, status, since: 1 },
      nextAlertAt: undefined,
      checkAt: '2026-11-23T17:00:00.000Z',
      dueOn: petition.dueOn,
    });
    expect(merged.events.at(-1)).toMatchObject({ event: 'merged', note: reason, dueOn: petition.dueOn });
  });

  test('needs the delay of a late petition explained, and counts it as merged late', () => {
    const late = aPetition();

    const act = anAct({ now: LATE_AT });
    expect(merge(late, act, { leading: leading(), reason })).toMatchObject({ refused: 'petition.delayUnexplained' });

    const merged = mergedIn(explained(late), LATE_AT);
    expect(lateIn(doneOf(merged), calendar)).toMatchObject([{ act: 'merge', workingDays: 1 }]);
    expect(staffView(merged, LATE_AT, calendar)).toMatchObject({ workingDaysLate: 1 });
  });

  test('is not for what leads others, so that there are no chains and no cycles', () => {
    expect(merge(led(), anAct(), { leading: aPetition(), reason })).toStrictEqual({
      refused: 'petition.leadsOthers',
      detail: { duplicates: [aPetition().code], version: 1 },
    });
  });

  test('is not for what is restricted', () => {
    const conduct = aPetition({ matter: 'conduct' });

    expect(merge(conduct, anAct(), { leading: leading(), reason })).toMatchObject({ refused: 'petition.restricted' });
  });

  test('is undone three times at most', () => {
    const petition = [1, 2, 3].reduce<Petition>((one) => legal(unmerge(mergedIn(one), anAct(), reason)), aPetition());

    expect(merge(petition, anAct(), { leading: leading(), reason })).toMatchObject({ refused: 'petition.tooOften' });
  });
});

describe('undoing a merge', () => {
  test.each(['submitted', 'accepted', 'processing'] as const)('returns what was %s to where it was', (status) => {
    const petition = aPetitionIn(status);

    const undone = legal(unmerge(mergedIn(petition), anAct({ now: THURSDAY }), reason));

    const { events: _, version, ...rest } = petition;
    expect(undone).toMatchObject({ ...rest, version: version + 2, merged: undefined, checkAt: undefined });
  });

  test('counts the time since: the due day stays, and alerts that are due by then are sent', () => {
    const petition = aPetition();

    const undone = legal(unmerge(mergedIn(petition), anAct({ now: LATE_AT }), reason));

    expect(undone.dueOn).toBe(petition.dueOn);
    expect(undone.nextAlertAt).toBe(petition.nextAlertAt);
    expect(staffView(undone, LATE_AT, calendar)).toMatchObject({ workingDaysLate: 1 });
  });

  test('is only for what is merged', () => {
    expect(unmerge(aPetition(), anAct(), reason)).toMatchObject({ refused: 'petition.illegalMove' });
  });

  test('takes it off the list, unless it was merged again since', () => {
    const merged = mergedIn(aPetition());
    const one = { code: merged.code, at: merged.merged.at };

    expect(withoutDuplicate(led(), one)).toStrictEqual({ ...leading(), duplicates: [] });
    expect(withoutDuplicate(leading(), one)).toStrictEqual({ ...leading(), duplicates: [] });
    expect(withoutDuplicate(legal(lead(led(), merged, anAct({ now: THURSDAY }))), one).duplicates).toHaveLength(1);
  });
});

test('only the petition itself says that it is merged, and into which', () => {
  const merged = mergedIn(aPetition());

  expect(isMergedInto(merged, codeOf('leading'))).toBe(true);
  expect(isMergedInto(merged, codeOf('another'))).toBe(false);
  expect(isMergedInto(aPetition(), codeOf('leading'))).toBe(false);
  expect(isMergedInto(undefined, codeOf('leading'))).toBe(false);
});
