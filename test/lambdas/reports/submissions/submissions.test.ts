import { beforeEach, describe, expect, test } from 'vitest';
import { SubmissionAnswer, SubmissionList } from '../../../../lambdas/reports/submissions/answers.ts';
import { aCaller } from '../../../support/petitions.ts';
import { aReport } from '../../../support/reports.ts';
import { head, ID, leader, paper, submissionHouse } from '../../../support/submission-house.ts';

let house: Awaited<ReturnType<typeof submissionHouse>>;
beforeEach(async () => {
  house = await submissionHouse();
  await house.build();
});

const later = (levels: number) => aReport({ answerRatings: { ...aReport().answerRatings, respondents: levels } });
const body = (answer: unknown) => (answer as { body: Record<string, unknown> }).body;

describe('a report', () => {
  test('is a draft until the head of its agency submits it', async () => {
    expect(await house.read()).toMatchObject({ status: 200, body: { id: ID, state: 'draft', version: 1 } });

    const submitted = await house.submit();

    expect(submitted).toMatchObject({
      status: 200,
      body: { state: 'submitted', revision: 1, paper: { number: '12/BC-UBND', by: head.name, version: 1 }, later: [] },
    });
    expect(SubmissionAnswer().parse(body(submitted))).toStrictEqual(body(submitted));
    expect(await house.read()).toStrictEqual(submitted);
    expect(await house.read(leader)).toMatchObject({ body: { state: 'submitted', paper: { number: '12/BC-UBND' } } });
  });

  test('that is submitted twice by the same request is submitted once', async () => {
    const first = await house.submit();

    expect(await house.submit()).toStrictEqual(first);
    expect(await house.submit({ ...paper, number: '13/BC-UBND' })).toMatchObject({
      refused: 'report.revisionConflict',
    });
    expect(await house.submit({ ...paper, number: '13/BC-UBND', revision: 1 })).toMatchObject({
      refused: 'report.alreadySubmitted',
    });
  });

  test('is approved by the level above, which closes its period', async () => {
    await house.submit();

    const approved = await house.approve({ revision: 1 });

    expect(approved).toMatchObject({
      body: { state: 'approved', revision: 2, decision: { agency: 'H44', by: leader.name }, approved: { version: 1 } },
    });
    expect(await house.approve({ revision: 1 })).toStrictEqual(approved);
    expect(await house.withdraw({ revision: 2, reason: 'Ghi nhầm số của văn bản.' })).toMatchObject({
      refused: 'report.notSubmitted',
    });
  });

  test('is returned with a reason, and submitted again', async () => {
    await house.submit();
    const reason = 'Chưa nêu nguyên nhân quá hạn.';
    expect(await house.return({ revision: 1, reason })).toMatchObject({
      body: { state: 'returned', decision: { reason } },
    });

    const again = await house.submit({ ...paper, revision: 2, number: '13/BC-UBND' });

    expect(again).toMatchObject({
      body: {
        ...{ state: 'submitted', revision: 3, paper: { number: '13/BC-UBND' } },
        earlier: [{ paper: { number: '12/BC-UBND' }, decision: { reason } }],
      },
    });
    expect(SubmissionAnswer().parse(body(again))).toStrictEqual(body(again));
  });

  test('is withdrawn by its own agency while nobody has decided', async () => {
    await house.submit();

    expect(await house.withdraw({ revision: 1, reason: 'Ghi nhầm số của văn bản.' })).toMatchObject({
      body: { state: 'withdrawn' },
    });
  });

  test('whose figures changed later says so, and a correction leaves the approved paper in place', async () => {
    await house.submit();
    await house.approve({ revision: 1 });
    await house.restate(later(1));

    const outdated = await house.read();
    expect(outdated).toMatchObject({
      body: {
        state: 'approved',
        version: 2,
        paper: { version: 1 },
        later: [{ version: 2, restated: { reasons: ['petitions'] } }],
      },
    });
    const correction = {
      ...paper,
      version: 2,
      revision: 2,
      reason: 'Bổ sung lượt đánh giá đến muộn.',
      signedOn: '2026-11-09',
    };
    expect(await house.submit({ ...correction, version: 1 })).toMatchObject({
      ...{ refused: 'report.outdated', detail: { version: 2 } },
    });
    expect(await house.submit(correction)).toMatchObject({
      body: { state: 'submitted', paper: { version: 2 }, approved: { version: 1 }, later: [] },
    });
  });
});

describe('a report says what its reader may do with it', () => {
  const officer = aCaller({ id: 'officer', agency: 'H44.100', roles: ['officer'] });
  const may = async (caller = head) => body(await house.read(caller))['actions'];

  test('submit it; then take it back, or decide about it', async () => {
    expect([await may(), await may(leader), await may(officer)]).toEqual([['submit'], [], []]);
    await house.submit();
    expect([await may(), await may(leader), await may(officer)]).toEqual([['withdraw'], ['approve', 'return'], []]);
    await house.return({ revision: 1, reason: 'Chưa nêu nguyên nhân quá hạn.' });
    expect([await may(), await may(leader)]).toEqual([['submit'], []]);
  });

  test('nothing once it is approved, until its figures change', async () => {
    await house.submit();
    await house.approve({ revision: 1 });
    expect([await may(), await may(leader)]).toEqual([[], []]);
    await house.restate(later(1));
    expect([await may(), await may(leader)]).toEqual([['submit'], []]);
  });
});

describe('the list of a period', () => {
  test('shows the agency and those directly below it, each with its state', async () => {
    await house.build({ agency: 'H44.104' });
    await house.submit();

    const list = await house.list({ period: '2026-10' });

    expect(SubmissionList().parse(body(list))).toStrictEqual(body(list));
    expect(list).toMatchObject({
      body: {
        ...{ agency: 'H44', period: '2026-10' },
        items: [
          { agency: 'H44', state: 'missing' },
          { agency: 'H44.01', state: 'missing' },
          { agency: 'H44.07', state: 'missing' },
          { agency: 'H44.100', state: 'submitted', signedOn: '2026-11-06', isOutdated: false, report: { id: ID } },
          { agency: 'H44.104', state: 'draft' },
        ],
      },
    });
  });

  test('says which paper later data has overtaken', async () => {
    await house.submit();
    await house.restate(later(1));

    expect(await house.list({ period: '2026-10', agency: 'H44.100' }, head)).toMatchObject({
      body: { items: [{ agency: 'H44.100', isOutdated: true, report: { version: 2 } }, { agency: 'H44.100.1' }] },
    });
  });

  test('has only their own agency for officers, and nothing of others', async () => {
    const officer = aCaller({ agency: 'H44.100', roles: ['officer'] });

    expect(await house.list({ period: '2026-10' }, officer)).toMatchObject({
      body: { items: [{ agency: 'H44.100' }] },
    });
    expect(await house.list({ period: '2026-10', agency: 'H44.104' }, officer)).toMatchObject({
      refused: 'report.notFound',
    });
    expect(await house.list({ period: '2026-10', agency: 'H99' })).toMatchObject({ refused: 'report.notFound' });
  });
});
