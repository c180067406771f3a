import { describe, expect, test } from 'vitest';
import { localDateOf } from '../../../../../../lambdas/kernel/time.ts';
import { type Petition, PetitionSchema } from '../../../../../../lambdas/petitions/domain/case/petition.ts';
import { forward, forwardOut, sendBack } from '../../../../../../lambdas/petitions/domain/moves/acts/forward.ts';
import { MAX_FORWARDS } from '../../../../../../lambdas/petitions/domain/moves/guards.ts';
import { staffView } from '../../../../../../lambdas/petitions/domain/views/staff-view.ts';
import {
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  DUE_ON,
  explained,
  LATE_AT,
  legal,
  MONDAY,
  NEXT_TUESDAY,
  officer,
  RECEIVED_AT,
  THURSDAY,
  VERSIONS,
} from '../../../../../support/petitions.ts';

const WARD = 'H44.104';
const reason = 'Địa điểm phản ánh thuộc địa bàn xã khác.';
const atProvince = () => aPetition({ agency: 'H44' });
const forwarded = (petition: Petition = atProvince(), now = MONDAY, to = WARD) =>
  legal(forward(petition, anAct({ now, agency: petition.agency }), { to, reason }));
const sentBack = (petition: Petition, now = THURSDAY) =>
  legal(sendBack(petition, anAct({ now, agency: petition.agency }), { reason }));

describe('forwarding', () => {
  test('gives the petition to another agency, with a new clock and a reason', () => {
    const after = forwarded();

    expect(after).toMatchObject({
      agency: WARD,
      status: 'submitted',
      dueOn: '2026-12-15',
      promisedOn: DUE_ON,
      round: 2,
    });
    expect(after.countdown).toMatchObject({ startedOn: '2026-11-23', days: 15, pauses: [] });
    expect(after.events.at(-1)).toStrictEqual({
      ...{ at: MONDAY, event: 'forwarded', by: officer, agency: 'H44', to: WARD },
      ...{ note: reason, versions: VERSIONS },
    });
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  test('keeps who had it, from when until when, and when it was due there', () => {
    expect(forwarded().custody).toStrictEqual([
      {
        agency: 'H44',
        from: RECEIVED_AT,
        until: MONDAY,
        countdown: atProvince().countdown,
        dueOn: DUE_ON,
      },
    ]);
  });

  test('shows staff how many working days each agency had it', () => {
    const twice = forwarded(forwarded(), NEXT_TUESDAY, 'H44.100');

    const { handling } = staffView(twice, '2026-12-03T02:00:00.000Z', calendar);

    expect(handling?.map(({ agency, workingDays }) => [agency, workingDays])).toStrictEqual([
      ['H44', 1],
      [WARD, 5],
      ['H44.100', 2],
    ]);
    expect(handling?.at(-1)).not.toHaveProperty('until');
  });

  test('ends the count of days of the last agency when the petition is closed', () => {
    const closed = legal(forwardOut(forwarded(), anAct({ now: THURSDAY }), { to: 'Công ty Điện lực Phú Thọ', reason }));

    expect(staffView(closed, NEXT_TUESDAY, calendar).handling?.at(-1)).toMatchObject({ agency: WARD, workingDays: 2 });
  });

  test('takes it from the officer who had it', () => {
    expect(forwarded(aPetitionIn('processing', { agency: 'H44' })).assignee).toBeUndefined();
  });

  test('to the agency that has it is refused', () => {
    expect(forward(atProvince(), anAct(), { to: 'H44', reason })).toStrictEqual({ refused: 'petition.sameAgency' });
  });

  test('is refused once the petition was passed on too often', () => {
    const to = (turn: number) => (turn % 2 === 0 ? WARD : 'H44.100');
    let petition: Petition = atProvince();
    for (let turn = 0; turn < MAX_FORWARDS; turn += 1) petition = forwarded(petition, MONDAY, to(turn));

    const refused = forward(petition, anAct(), { to: 'H44', reason });

    expect(refused).toMatchObject({ refused: 'petition.tooOften', detail: { version: petition.version } });
    expect(sendBack(petition, anAct(), { reason })).toMatchObject({ refused: 'petition.tooOften' });
  });

  test.each(['needsSupplement', 'awaitingPublication', 'answered', 'refused'] as const)('%s is refused', (status) => {
    expect(forward(aPetitionIn(status), anAct(), { to: WARD, reason })).toMatchObject({
      refused: 'petition.illegalMove',
    });
  });
});

describe('sending back', () => {
  test('returns the petition to the agency that forwarded it, whose clock continues without the days elsewhere', () => {
    const back = sentBack(forwarded());

    expect(back).toMatchObject({ agency: 'H44', status: 'submitted', round: 3 });
    expect(back.countdown).toMatchObject({
      startedOn: localDateOf(RECEIVED_AT),
      pauses: [{ from: '2026-11-23', to: '2026-11-26', reason: 'forwarded' }],
    });
    expect(back.dueOn).toBe('2026-12-16');
    expect(back.custody?.map(({ agency }) => agency)).toStrictEqual(['H44', WARD]);
    expect(back.events.at(-1)).toMatchObject({ event: 'sentBack', agency: WARD, to: 'H44', note: reason });
    expect(PetitionSchema.parse(back)).toEqual(back);
  });

  test('gives a late agency no new time', () => {
    const LATE = '2026-12-17T02:00:00.000Z';

    const back = sentBack(forwarded(explained(atProvince(), LATE), LATE), '2026-12-24T02:00:00.000Z');

    expect(back.dueOn).toBe(DUE_ON);
  });

  test('gives no new time either where the petition is forwarded to an agency that had it', () => {
    const again = forwarded(forwarded(), THURSDAY, 'H44');

    expect(again).toMatchObject({ agency: 'H44', dueOn: '2026-12-16' });
  });

  test('is refused where nobody passed it on', () => {
    expect(sendBack(atProvince(), anAct(), { reason })).toStrictEqual({ refused: 'petition.notForwarded' });
  });

  test('is refused once the petition is accepted', () => {
    const accepted: Petition = { ...aPetitionIn('accepted'), custody: forwarded().custody };

    expect(sendBack(accepted, anAct(), { reason })).toMatchObject({ refused: 'petition.illegalMove' });
  });
});

test('a petition for a body outside the tree is closed under the name of that body', () => {
  const out = legal(forwardOut(atProvince(), anAct(), { to: 'Công ty Điện lực Phú Thọ', reason }));

  expect(out).toMatchObject({ status: 'forwardedOut', agency: 'H44' });
  expect(out.events.at(-1)).toMatchObject({ event: 'forwardedOut', to: 'Công ty Điện lực Phú Thọ', note: reason });
});

describe('what is late', () => {
  const late = anAct({ now: LATE_AT, agency: 'H44' });
  const explanation = 'Mưa lớn kéo dài, chưa khảo sát được.';
  const back = { ...atProvince(), custody: forwarded().custody };
  const ways = [
    ['forwarded', (petition: Petition, given: object) => forward(petition, late, { to: WARD, reason, ...given })],
    ['sentBack', (petition: Petition, given: object) => sendBack(petition, late, { reason, ...given })],
    [
      'forwardedOut',
      (petition: Petition, given: object) => forwardOut(petition, late, { to: 'EVN', reason, ...given }),
    ],
  ] as const;

  test.each(ways)('is %s with the explanation of its delay, in one write', (event, pass) => {
    expect(pass(back, {})).toMatchObject({ refused: 'petition.delayUnexplained', detail: { dueOn: DUE_ON } });

    const passed = legal(pass(back, { explanation }));

    expect(passed.events.slice(1)).toMatchObject([
      { event: 'delayExplained', note: explanation, at: LATE_AT },
      { event, note: reason, at: LATE_AT },
    ]);
    expect(passed.version).toBe(back.version + 2);
    expect(PetitionSchema.parse(passed)).toEqual(passed);
  });

  test.each(ways)('is %s without one if it was explained before', (event, pass) => {
    expect(legal(pass(explained(back), {})).events.at(-1)).toMatchObject({ event });
  });

  test.each(ways)('and only that: %s in time takes no explanation', (_, pass) => {
    expect(pass({ ...back, dueOn: '2026-12-15' }, { explanation })).toMatchObject({ refused: 'petition.notLate' });
  });
});
