import { beforeAll, describe, expect, test } from 'vitest';
import { anAgency, phuTho } from '../../../support/agencies.ts';
import { aCaller } from '../../../support/petitions.ts';
import { aReport } from '../../../support/reports.ts';
import { head, leader, paper, submissionHouse } from '../../../support/submission-house.ts';

let house: Awaited<ReturnType<typeof submissionHouse>>;
beforeAll(async () => {
  house = await submissionHouse();
  await house.build();
});

const reason = 'Chưa nêu nguyên nhân quá hạn.';
const person = (agency: string, ...roles: readonly ('officer' | 'head' | 'leader' | 'auditor' | 'admin')[]) =>
  aCaller({ id: `${roles}-${agency}`, agency, roles });

describe('nobody submits a report', () => {
  test.each([
    ['as an officer', person('H44.100', 'officer'), 'caller.forbidden'],
    ['as an auditor', person('H44.100', 'auditor'), 'caller.forbidden'],
    ['from above', leader, 'caller.forbidden'],
    ['from beside', person('H44.104', 'head'), 'report.notFound'],
    ['as an administrator', person('H44', 'admin'), 'report.notFound'],
  ])('%s', async (_, caller, refused) => {
    expect(await house.submit(paper, caller)).toMatchObject({ refused });
  });

  test.each([
    ['that does not exist', { id: 'BC-H44.100-2026-09' }],
    ['of an unknown agency', { id: 'BC-H99-2026-10' }],
    ['with a made-up id', { id: '../2026-10' }],
  ])('%s', async (_, { id }) => {
    expect(await house.read(head, id)).toMatchObject({ refused: 'report.notFound' });
  });

  test.each([
    ['on a day before its figures were counted', '2026-11-04'],
    ['on a day to come', '2026-11-10'],
  ])('%s', async (_, signedOn) => {
    expect(await house.submit({ ...paper, signedOn })).toMatchObject({
      ...{ refused: 'report.signingDayInvalid', detail: { earliest: '2026-11-05', latest: '2026-11-09' } },
    });
  });

  test('with a field that nobody knows, or without an assessment', async () => {
    expect(await house.submit({ ...paper, rate: 100 })).toMatchObject({ refused: 'request.invalid' });
    expect(await house.submit({ ...paper, assessment: ' ' })).toMatchObject({ refused: 'request.invalid' });
  });

  test('and a refused one leaves no file behind', () => {
    expect(house.letters.size).toBe(0);
  });
});

describe('nobody decides about a paper', () => {
  test('before there is one', async () => {
    expect(await house.approve({ revision: 1 })).toMatchObject({ refused: 'report.notSubmitted' });
  });

  test.each([
    ['of their own agency', person('H44.100', 'head'), 'caller.forbidden'],
    ['as an officer above', person('H44', 'officer'), 'report.notFound'],
    ['as an auditor above', person('H44', 'auditor'), 'caller.forbidden'],
    ['from below', person('H44.100.1', 'head'), 'report.notFound'],
  ])('%s', async (_, caller, refused) => {
    await house.submit();
    expect(await house.approve({ revision: 1 }, caller)).toMatchObject({ refused });
    expect(await house.return({ revision: 1, reason }, caller)).toMatchObject({ refused });
  });

  test('that they submitted themselves, also after a move to another agency', async () => {
    const moved = aCaller({ id: head.id, agency: 'H44', roles: ['leader'] });

    expect(await house.approve({ revision: 1 }, moved)).toMatchObject({ refused: 'report.ownPaper' });
    expect(await house.return({ revision: 1, reason }, moved)).toMatchObject({ refused: 'report.ownPaper' });
  });

  test('in a revision that they did not read, and the level above does not withdraw it', async () => {
    expect(await house.approve({ revision: 2 })).toMatchObject({ refused: 'report.revisionConflict' });
    expect(await house.withdraw({ revision: 1, reason }, leader)).toMatchObject({ refused: 'caller.forbidden' });
  });
});

test('nobody approves figures that later data has changed', async () => {
  const changed = await submissionHouse();
  await changed.build();
  await changed.submit();
  await changed.restate(aReport({ answerRatings: { ...aReport().answerRatings, respondents: 1 } }));

  expect(await changed.approve({ revision: 1 })).toMatchObject({ refused: 'report.outdated', detail: { version: 2 } });
  expect(await changed.return({ revision: 1, reason })).toMatchObject({ body: { state: 'returned' } });
});

describe('an agency that was merged into the root', () => {
  test('is signed for and decided about by different people of the root', async () => {
    const ended = { code: 'H44.9', parent: 'H44', validTo: '2026-10-31', successor: 'H44' };
    const merged = await submissionHouse([...phuTho, anAgency(ended)]);
    await merged.build({ agency: 'H44.9' });
    const [one, other] = [person('H44', 'head'), person('H44', 'leader')];

    expect(await merged.submit(paper, one, 'BC-H44.9-2026-10')).toMatchObject({ body: { state: 'submitted' } });
    expect(await merged.approve({ revision: 1 }, one, 'BC-H44.9-2026-10')).toMatchObject({
      refused: 'report.ownPaper',
    });
    expect(await merged.approve({ revision: 1 }, other, 'BC-H44.9-2026-10')).toMatchObject({
      body: { state: 'approved' },
    });
  });
});

test('two who decide at once leave one decision', async () => {
  const raced = await submissionHouse();
  await raced.build();
  await raced.submit();

  const outcomes = await Promise.all([raced.approve({ revision: 1 }), raced.return({ revision: 1, reason })]);

  expect(outcomes.filter((outcome) => 'status' in outcome)).toHaveLength(1);
  expect(outcomes).toContainEqual(expect.objectContaining({ refused: 'report.revisionConflict' }));
});
