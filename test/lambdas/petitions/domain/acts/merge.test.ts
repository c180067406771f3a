import { describe, expect, test } from 'vitest';
import {
  checkMerged,
  isMergedInto,
  lead,
  MAX_DUPLICATES,
  merge,
  unmerge,
  withoutDuplicate,
} from '../../../../../lambdas/petitions/domain/acts/merge.ts';
import { lock } from '../../../../../lambdas/petitions/domain/acts/restrict.ts';
import { withdraw } from '../../../../../lambdas/petitions/domain/acts/sender.ts';
import { answer } from '../../../../../lambdas/petitions/domain/acts.ts';
import { citizenView } from '../../../../../lambdas/petitions/domain/citizen-view.ts';
import { doneOf, lateIn } from '../../../../../lambdas/petitions/domain/lateness.ts';
import type { Petition, PetitionIn } from '../../../../../lambdas/petitions/domain/petition.ts';
import { staffView } from '../../../../../lambdas/petitions/domain/staff-view.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  codeOf,
  explained,
  type Given,
  LATE_AT,
  legal,
  MONDAY,
  moved,
  THURSDAY,
} from '../../../../support/petitions.ts';

const reason = 'Cùng phản ánh về cống ở đường Hùng Vương.';
const leading = (given: Given = {}) => aPetition({ code: codeOf('leading'), ...given });
const mergedIn = (petition: Petition, now = MONDAY, into: Petition = leading()) =>
  legal(merge(petition, anAct({ now }), { leading: into, reason })) as PetitionIn<'merged'>;
const led = (given: Given = {}) => legal(lead(leading(given), aPetition(), anAct()));

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

describe('the sender of a duplicate', () => {
  const seen = (into: Petition) => citizenView(mergedIn(aPetition()), THURSDAY, calendar, into);

  test('reads how far the leading petition is', () => {
    expect(seen(leading())).toMatchObject({
      status: 'merged',
      leading: { status: 'submitted', agency: 'H44.100', dueOn: '2026-12-14' },
      actions: [],
    });
  });

  test.each(['awaitingPublication', 'answered', 'published'] as const)('reads the answer of what is %s', (status) => {
    expect(seen(aPetitionIn(status, { code: codeOf('leading') }))).toMatchObject({
      leading: { status },
      answer: { number: 1, text: ANSWER },
    });
  });

  test('reads why it was refused, without the note that was written to the other sender', () => {
    const view = seen(aPetitionIn('refused', { code: codeOf('leading') }));

    expect(view.leading).toMatchObject({ status: 'refused', why: { en: 'It repeats an earlier petition' } });
    expect(view).not.toHaveProperty('refusal');
  });

  test('learns nothing else of it: not its code, content, place, notes or sender', () => {
    const secret = {
      code: codeOf('leading'),
      content: 'Nội dung riêng của người kia',
      place: 'Số nhà 7',
      hideIdentity: true,
    };
    const asked = moved(moved(aPetition(secret), 'requestSupplement'), 'supplement');
    const shown = JSON.stringify(seen(asked));

    for (const text of [secret.content, secret.place, secret.code, reason]) expect(shown).not.toContain(text);
  });

  test('learns nothing at all of it once it is restricted', () => {
    const answered = aPetitionIn('answered', { code: codeOf('leading') });
    const view = seen(legal(lock(answered, anAct(), { reason })));

    expect(view).not.toHaveProperty('leading');
    expect(view).not.toHaveProperty('answer');
  });
});

describe('an answer for several senders', () => {
  const text = 'Kính gửi ông An, số điện thoại 0912 345 678, phường đã nạo vét cống.';
  const answering = (petition: Petition, confirm?: boolean) =>
    answer(petition, anAct(), { text, publish: false, ...(confirm !== undefined && { confirm }) });
  const accepted = moved(led(), 'accept');

  test('is checked for personal data, because it goes to others', () => {
    expect(answering(accepted)).toMatchObject({
      refused: 'petition.personalData',
      detail: { found: [{ in: 'answer' }] },
    });
    expect(answering(accepted, true)).toMatchObject({ status: 'answered' });
    expect(answering(aPetitionIn('accepted'))).toMatchObject({ status: 'answered' });
  });

  test('is refused for its status first', () => {
    expect(answering(led())).toMatchObject({ refused: 'petition.illegalMove' });
  });
});

describe('the daily look at a duplicate', () => {
  const rules = { now: THURSDAY, calendar };
  const merged = mergedIn(aPetition());
  const at = (into: Petition) => checkMerged(merged, into, rules);

  test('comes again while its leading petition may still be answered', () => {
    for (const status of ['submitted', 'needsSupplement', 'awaitingPublication', 'answered', 'published'] as const) {
      expect(at(aPetitionIn(status))).toStrictEqual({ ...merged, checkAt: '2026-11-26T17:00:00.000Z' });
    }
  });

  test('comes no more once the answer is final', () => {
    for (const status of ['refused', 'forwardedOut'] as const) {
      expect(at(aPetitionIn(status))).toStrictEqual({ ...merged, checkAt: undefined });
    }
    const later = { calendar, now: '2027-03-01T02:00:00.000Z' };
    expect(checkMerged(merged, aPetitionIn('published'), later)).toMatchObject({ checkAt: undefined });
  });

  test.each([
    ['was withdrawn by its sender', legal(withdraw(leading(), rules))],
    ['was not supplemented', { ...aPetitionIn('refused'), refusal: { ground: 'noSupplement', note: '', at: MONDAY } }],
    ['was removed', { ...aPetitionIn('refused'), refusal: { ground: 'stateSecret', note: '', at: MONDAY } }],
    ['was locked', legal(lock(leading(), anAct(), { reason }))],
    ['is merged itself', aPetitionIn('merged')],
  ] as [string, Petition][])('separates it if its leading petition %s', (_, into) => {
    expect(at(into)).toMatchObject({ status: 'submitted', dueOn: merged.dueOn, nextAlertAt: aPetition().nextAlertAt });
  });
});
