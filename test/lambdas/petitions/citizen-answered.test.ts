import { describe, expect, test } from 'vitest';
import { AnswerRating, Tracked } from '../../../lambdas/petitions/answers.ts';
import { Deadline } from '../../../lambdas/petitions/answers-deadline.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { petitions, send, setUpCitizen, submit } from '../../support/citizen-flow.ts';
import { createTable } from '../../support/engine.ts';
import { DEADLINE, RATE, setClock, TRACK } from '../../support/petition-functions.ts';
import { aPetitionIn, codeOf, LATE_AT, MONDAY, THURSDAY } from '../../support/petitions.ts';

setUpCitizen(createTable);

describe('a citizen with a receipt', () => {
  test.each(['header', 'query'])('follows the petition by it, given as a %s', async (way) => {
    const { body: sent } = await submit(`track ${way}`);
    const receipt = { receipt: `${sent['receipt']}`.toLowerCase().replaceAll('-', ' ') };
    const asked = {
      params: { code: `${sent['code']}`.toLowerCase() },
      [way === 'query' ? 'query' : 'headers']: receipt,
    };

    const tracked = await send(TRACK, asked);
    const deadline = await send(DEADLINE, asked);

    expect(tracked).toMatchObject({
      status: 200,
      body: { code: sent['code'], status: 'submitted', workingDaysLeft: 15 },
    });
    expect(Tracked().parse(tracked.body)).toStrictEqual(tracked.body);
    expect(deadline).toMatchObject({ status: 200, body: { dueOn: sent['dueOn'], limit: { days: 15 } } });
    expect(Deadline().parse(deadline.body)).toStrictEqual(deadline.body);
  });

  test('that is wrong, missing or of another petition gets one and the same answer, as if there were none', async () => {
    const { body: mine } = await submit('mine');
    const { body: theirs } = await submit('theirs');
    const params = { code: `${mine['code']}` };
    const receipt = `${mine['receipt']}`;
    const attempts = [
      { params, headers: { receipt: `${theirs['receipt']}` } },
      { params, headers: { receipt: `${receipt.slice(0, -1)}${receipt.endsWith('2') ? '3' : '2'}` } },
      { params, headers: { receipt: '' } },
      { params, query: { receipt: 'x'.repeat(100) } },
      { params },
      { params: { code: 'PAKN-2222-2222' }, headers: { receipt } },
      { params: { code: 'không phải mã' }, headers: { receipt } },
      { params: { code: '' }, headers: { receipt } },
      { headers: { receipt }, params: { code: `${theirs['code']}` } },
    ];

    for (const route of [TRACK, DEADLINE]) {
      const all = await Promise.all(attempts.map((attempt) => send(route, attempt)));
      for (const answer of all) expect(answer).toStrictEqual({ ...all[0], status: 404 });
      expect(all[0]?.body).toMatchObject({ code: 'petition.notFound', status: 404 });
    }
    const rated = await Promise.all(attempts.map((attempt) => send(RATE, { ...attempt, body: { level: 1 } })));
    expect(new Set(rated.map(({ status }) => status))).toStrictEqual(new Set([404]));
  });
});

describe('a citizen who was answered', () => {
  const RECEIPT = 'ABCD-EFGH-JKMN-PQRS-TUVW';
  const asked = (code: string, level: number) => ({ params: { code }, headers: { receipt: RECEIPT }, body: { level } });

  async function isAnswered(code: string): Promise<string> {
    await petitions.create(aPetitionIn('answered', { code, receiptHash: sha256(RECEIPT) }, MONDAY));
    setClock(THURSDAY);
    return code;
  }

  test('rates the answer, and rates it again, and sees the last word', async () => {
    const code = await isAnswered(codeOf('rated'));

    const first = await send(RATE, asked(code, 1));
    const second = await send(RATE, asked(code, 5));
    const seen = await send(TRACK, { params: { code }, headers: { receipt: RECEIPT } });

    expect([first.status, second.status]).toStrictEqual([201, 200]);
    expect(second.body).toMatchObject({ level: 5, version: 2, at: THURSDAY });
    expect(AnswerRating().parse(second.body)).toStrictEqual(second.body);
    expect(seen.body).toMatchObject({ rating: { level: 5 }, actions: ['reopen', 'rating'] });
  });

  test('does not rate it again when the month is over', async () => {
    const code = await isAnswered(codeOf('closed'));
    await send(RATE, asked(code, 1));
    setClock(LATE_AT);

    expect(await send(RATE, asked(code, 5))).toMatchObject({
      status: 409,
      body: { code: 'petition.ratingClosed', version: 4, allowed: [] },
    });
    expect((await petitions.find(code))?.rating?.level).toBe(1);
  });

  test('and taps ten times at once gives one rating', async () => {
    const code = await isAnswered(codeOf('tapped'));

    const all = await Promise.all([1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((level) => send(RATE, asked(code, level))));

    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const { status } of all) expect([200, 201, 409]).toContain(status);
    const kept = await petitions.find(code);
    // Said twice in a row it is written once.
    expect(kept?.rating?.version).toBeLessThanOrEqual(all.filter(({ status }) => status < 300).length);
    expect(kept?.events.filter(({ event }) => event === 'rated')).toHaveLength(1);
  });
});
