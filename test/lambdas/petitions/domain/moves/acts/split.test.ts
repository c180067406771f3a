import { describe, expect, test } from 'vitest';
import { type Petition, PetitionSchema } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { forward } from '../../../../../../lambdas/petitions/domain/moves/acts/forward.ts';
import { lock } from '../../../../../../lambdas/petitions/domain/moves/acts/restrict.ts';
import {
  asListed,
  split,
  withFoundPart,
  withPart,
} from '../../../../../../lambdas/petitions/domain/moves/acts/split.ts';
import { citizenView } from '../../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import { staffView } from '../../../../../../lambdas/petitions/domain/views/staff-view.ts';
import {
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  codeOf,
  LATE_AT,
  legal,
  MONDAY,
  moved,
  THURSDAY,
} from '../../../../../support/petitions.ts';

const reason = 'Phần về đèn đường thuộc địa bàn phường khác.';
const content = 'Đèn đường ở ngõ 7 không sáng đã một tuần.';
const proofs = { keyHash: 'part-key', bodyHash: 'part-body' };
const code = codeOf('part');
const splitting = (petition: Petition, now = MONDAY, to = 'H44.104') =>
  split(petition, anAct({ now }), { code, to, content, reason, proofs });

describe('a part', () => {
  test('is a petition of the same sender, under a code of its own', () => {
    const petition = aPetitionIn('processing', { hideIdentity: true, place: 'Tổ 5' });

    const part = legal(splitting(petition));

    expect(part).toMatchObject({
      ...{ code, content, ...proofs, version: 1, status: 'submitted', splitFrom: petition.code },
      ...{ receiptHash: petition.receiptHash, phoneProof: petition.phoneProof, contactOf: petition.code },
      ...{ hideIdentity: true, place: 'Tổ 5', receivedAt: petition.receivedAt, assignee: undefined },
    });
    expect(part.events).toStrictEqual([
      expect.objectContaining({ event: 'splitOff', to: 'H44.104', note: reason, agency: 'H44.100' }),
    ]);
    expect(PetitionSchema.parse(part)).toEqual(part);
    expect(JSON.stringify(staffView(part, MONDAY, calendar))).not.toContain('contactOf');
  });

  test('is opened by the receipts of the petition that were sent again', () => {
    const renewals = [{ at: MONDAY, receiptHash: 'renewed' }];

    expect(legal(splitting(aPetitionIn('processing', { renewals }))).renewals).toBe(renewals);
  });

  test('has the clock that it would have if it had been forwarded', () => {
    const petition = aPetition();

    const forwarded = legal(forward(petition, anAct({ now: THURSDAY }), { to: 'H44.104', reason }));
    const part = legal(splitting(petition, THURSDAY));

    const { agency, custody, countdown, dueOn, triageDueOn, nextAlertAt, promisedOn } = forwarded;
    expect(part).toMatchObject({ agency, custody, countdown, dueOn, triageDueOn, nextAlertAt, promisedOn });
  });

  test('gives no new clock to an agency that had the petition', () => {
    const back = legal(forward(aPetition(), anAct({ now: MONDAY }), { to: 'H44.104', reason }));

    const part = legal(splitting(back, LATE_AT, 'H44.100'));

    expect(part.countdown.startedOn).toBe(aPetition().countdown.startedOn);
  });

  test('of a part opens with the same contact', () => {
    const first = legal(splitting(aPetition()));

    expect(legal(splitting(first, THURSDAY, 'H44'))).toMatchObject({ contactOf: aPetition().code, splitFrom: code });
  });

  test('is restricted as the petition is', () => {
    const locked = legal(
      lock(aPetition({ matter: 'conduct' }), anAct(), { reason, barred: ['officer-9'], readers: ['head'] }),
    );

    expect(legal(splitting(locked))).toMatchObject({ matter: 'conduct', lock: { barred: ['officer-9'] } });
  });

  test('has nothing of answers, duplicates or parts of the petition', () => {
    const reopened = { ...moved(aPetitionIn('answered'), 'reopen'), duplicates: [{ code, at: MONDAY }] };
    const part = legal(splitting(reopened));

    for (const field of ['answer', 'rating', 'duplicates', 'parts']) expect(part).not.toHaveProperty(field);
  });
});

describe('splitting is refused', () => {
  test('for the agency that has the petition', () => {
    expect(splitting(aPetition(), MONDAY, 'H44.100')).toMatchObject({ refused: 'petition.sameAgency' });
  });

  test.each(['answered', 'published', 'needsSupplement', 'merged', 'refused'] as const)('of what is %s', (status) => {
    expect(splitting(aPetitionIn(status))).toMatchObject({ refused: 'petition.illegalMove' });
  });

  test('into more than four parts', () => {
    const petition = [1, 2, 3, 4].reduce<Petition>((one) => moved(one, 'split'), aPetition());

    expect(splitting(petition)).toMatchObject({ refused: 'petition.tooOften' });
  });
});

describe('a petition of which a part was split off', () => {
  const link = { code, to: 'H44.104', reason };

  test('lists it once, for staff and for its sender', () => {
    const petition = withPart(aPetition(), anAct(), link);

    expect(petition).toMatchObject({ version: 2, status: 'submitted', dueOn: aPetition().dueOn });
    expect(withPart(petition, anAct({ now: THURSDAY }), link)).toBe(petition);
    expect(citizenView(petition, MONDAY, calendar)).toMatchObject({
      parts: [{ code, agency: 'H44.104' }],
      timeline: [{}, { event: 'split', to: 'H44.104', note: reason }],
    });
    expect(citizenView(legal(splitting(aPetition())), MONDAY, calendar)).toMatchObject({ splitFrom: aPetition().code });
  });

  test('lists it also if it was answered in between', () => {
    const answered = aPetitionIn('answered');

    expect(withPart(answered, anAct(), link)).toStrictEqual({
      ...answered,
      parts: [{ code, agency: 'H44.104', at: MONDAY }],
    });
  });
});

describe('a part that its petition does not list', () => {
  const petition = aPetition();
  const part = legal(splitting(petition));
  const rules = { now: THURSDAY, calendar };

  test('is looked for a quarter of an hour after it was split off, until it is listed', () => {
    expect(part.listAt).toBe('2026-11-23T02:15:00.000Z');
    const listed = asListed(part, petition, rules);
    expect(listed.listAt).toBeUndefined();
    expect(PetitionSchema.parse(listed)).toEqual(listed);
  });

  test('is listed with what the request would have noted, once', () => {
    const found = withFoundPart(petition, part, rules);

    expect(found.events.at(-1)).toMatchObject({ event: 'split', at: THURSDAY, by: part.events[0]?.by, note: reason });
    expect(found.parts).toStrictEqual([{ code, agency: 'H44.104', at: THURSDAY }]);
    expect(withFoundPart(found, part, rules)).toBe(found);
  });

  test('is listed under its agency where its history does not say where it went', () => {
    expect(withFoundPart(petition, { ...part, events: [] }, rules).parts).toMatchObject([{ agency: part.agency }]);
  });
});
