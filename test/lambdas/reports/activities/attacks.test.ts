import { beforeEach, describe, expect, test } from 'vitest';
import type { PeriodRecord } from '../../../../lambdas/reports/domain/submissions/period-record.ts';
import { aCaller } from '../../../support/petitions.ts';
import { head, leader, paper, submissionHouse } from '../../../support/submission-house.ts';

let house: Awaited<ReturnType<typeof submissionHouse>>;
beforeEach(async () => {
  house = await submissionHouse();
  await house.build();
});

const evidence = '12/KH-UBND ngày 06/10/2026';
const figures = { guidance: { value: 2, evidence } };
const why = 'Bổ sung văn bản ban hành cuối kỳ.';
const person = (agency: string, ...roles: readonly ('officer' | 'head' | 'leader' | 'auditor' | 'admin')[]) =>
  aCaller({ id: `${roles}-${agency}`, agency, roles });

describe('nobody enters figures', () => {
  test.each([
    ['as an officer', person('H44.100', 'officer'), 'caller.forbidden'],
    ['as an auditor', person('H44.100', 'auditor'), 'caller.forbidden'],
    ['from above', leader, 'caller.forbidden'],
    ['from beside', person('H44.104', 'head'), 'report.notFound'],
    ['from below', person('H44.100.1', 'head'), 'report.notFound'],
    ['as an administrator', person('H44', 'admin'), 'report.notFound'],
  ])('%s', async (_, caller, refused) => {
    expect(await house.enter({ version: 0, figures }, caller)).toMatchObject({ refused });
  });

  test.each([
    ['of a period without a report', 'BC-H44.100-2026-09'],
    ['of a period to come', 'BC-H44.100-2099-Q4'],
    ['of an unknown agency', 'BC-H99-2026-10'],
    ['with a made-up id', '../2026-10'],
  ])('%s', async (_, id) => {
    expect(await house.enter({ version: 0, figures }, head, id)).toMatchObject({ refused: 'report.notFound' });
    expect(await house.activities(head, id)).toMatchObject({ refused: 'report.notFound' });
  });

  test.each([
    ['too many', { guidance: { value: 1_000_000_000_000, evidence } }],
    ['one more than the most', { guidance: { value: 10_001, evidence } }],
    ['a negative number', { guidance: { value: -1, evidence } }],
    ['a part of one', { guidance: { value: 1.5, evidence } }],
    ['a number as text', { guidance: { value: '2', evidence } }],
    ['no number', { guidance: { value: null, evidence } }],
    ['no evidence', { guidance: { value: 2 } }],
    ['blank evidence', { guidance: { value: 2, evidence: '   ' } }],
    ['long evidence', { guidance: { value: 2, evidence: 'ế'.repeat(301) } }],
    ['evidence of two lines', { guidance: { value: 2, evidence: 'một\nhai' } }],
    ['an activity that nobody knows', { parties: { value: 2, evidence } }],
    ['the name of an object', JSON.parse('{"constructor":{"value":2,"evidence":"12/KH-UBND"}}')],
    ['a list', []],
  ])('with %s', async (_, wrong) => {
    expect(await house.enter({ version: 0, figures: wrong })).toMatchObject({ refused: 'request.invalid' });
  });

  test('with personal data in the evidence, unless they checked it', async () => {
    const body = { version: 0, figures: { guidance: { value: 1, evidence: 'Liên hệ 0912 345 678' } } };

    expect(await house.enter(body)).toMatchObject({ refused: 'report.personalData' });
    expect(await house.enter({ ...body, confirm: true })).toMatchObject({ status: 200 });
  });

  test('in place of those of others: by a version that was replaced, or without a reason', async () => {
    await house.enter({ version: 0, figures });
    const others = { guidance: { value: 9, evidence } };

    expect(await house.enter({ version: 0, figures: others, why })).toMatchObject({
      ...{ refused: 'report.activitiesChanged', detail: { version: 1 } },
    });
    expect(await house.enter({ version: 1, figures: others })).toMatchObject({ refused: 'report.whyMissing' });
  });
});

/** Somebody else writes between the read of the next write and that write. */
function meanwhile(write: () => Promise<unknown>): void {
  const { find } = house.deps.submissions;
  let isFirst = true;
  house.deps.submissions.find = async (agency, period): Promise<PeriodRecord> => {
    const found = await find(agency, period);
    if (!isFirst) return found;
    isFirst = false;
    await write();
    return found;
  };
}

describe('two people at the same time', () => {
  const others = { guidance: { value: 9, evidence } };

  test('enter: one of them is refused and gets the version', async () => {
    meanwhile(() => house.enter({ version: 0, figures: others }));

    expect(await house.enter({ version: 0, figures })).toMatchObject({
      ...{ refused: 'report.activitiesChanged', detail: { version: 1 } },
    });
    expect(await house.activities()).toMatchObject({ body: { items: [{ value: 9 }, {}, {}, {}, {}, {}] } });
  });

  test('enter the same: both are answered the same', async () => {
    meanwhile(() => house.enter({ version: 0, figures }));

    expect(await house.enter({ version: 0, figures })).toMatchObject({ status: 200, body: { version: 1 } });
  });

  test('enter and submit: a paper is never submitted with figures that changed behind it', async () => {
    meanwhile(() => house.enter({ version: 0, figures }));

    expect(await house.submit()).toMatchObject({ refused: 'report.revisionConflict' });
    expect(await house.read()).toMatchObject({ body: { state: 'draft' } });
    expect(await house.submit({ ...paper, activities: 1 })).toMatchObject({ status: 200 });
  });

  test('submit and enter: a figure is never changed behind a paper that was submitted', async () => {
    meanwhile(() => house.submit());

    expect(await house.enter({ version: 0, figures })).toMatchObject({ refused: 'report.activitiesFrozen' });
    expect(await house.activities()).toMatchObject({ body: { version: 0 } });
    expect(await house.read()).toMatchObject({ body: { state: 'submitted' } });
  });

  test('and a decision in between do not lose what was entered', async () => {
    await house.enter({ version: 0, figures });
    await house.submit({ ...paper, activities: 1 });
    await house.return({ revision: 1, reason: 'Còn thiếu số liệu tập huấn.' });

    expect(await house.activities()).toMatchObject({ body: { version: 1, isFrozen: false } });
  });
});

describe('a report of an earlier version of the service', () => {
  test('whose figures have no hash cannot be signed, so nothing is entered', async () => {
    const { find } = house.deps.reports;
    house.deps.reports.find = async (agency, period) => {
      const found = await find(agency, period);
      return found && { ...found, facts: undefined };
    };

    expect(await house.activities()).toMatchObject({ body: { isFrozen: true, actions: [] } });
    expect(await house.enter({ version: 0, figures })).toMatchObject({ refused: 'report.noDocument' });
  });
});
