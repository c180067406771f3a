import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AnswerRating, Deadline, Tracked } from '../../../lambdas/petitions/answers.ts';
import { claimOf } from '../../../lambdas/petitions/claim.ts';
import { citizenFunction as petitionsCitizen } from '../../../lambdas/petitions/module.ts';
import { type PetitionStore, petitionStore } from '../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { queryAll } from '../../../lambdas/platform/table.ts';
import { aPetitionBody } from '../../support/bodies.ts';
import { createTable } from '../../support/engine.ts';
import { logLines } from '../../support/log-lines.ts';
import {
  byKey,
  CODE_KEY,
  DEADLINE,
  RATE,
  SUBMIT,
  setClock,
  setUpPetitions,
  TRACK,
  through,
} from '../../support/petition-functions.ts';
import { aPetition, aPetitionIn, codeOf, LATE_AT, MONDAY, RECEIVED_AT, THURSDAY } from '../../support/petitions.ts';

const handler = httpHandler('petitions-citizen', petitionsCitizen);

const send = through(handler);
logLines();

let name: string;
let petitions: PetitionStore;

beforeAll(async () => {
  name = (await setUpPetitions(createTable)).petitions;
  petitions = petitionStore(dynamoTable(name));
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(RECEIVED_AT));

const body = { ...aPetitionBody(), agency: 'H44.100' };
const submit = (key: string, sent: unknown = body) => send(SUBMIT, { body: sent, headers: byKey(key) });

async function received(agency: string): Promise<unknown[]> {
  const codes = [];
  const query = { index: 'by-month', key: { agencyMonth: `${agency}#2026-11` }, limit: 100 };
  for await (const { code } of queryAll(dynamoTable(name), query)) codes.push(code);
  return codes;
}

describe('a key', () => {
  test('and the same body again is the same petition and the same answer, however much later', async () => {
    const first = await submit('again');
    setClock(LATE_AT);
    const second = await submit('again');

    expect(first.status).toBe(201);
    expect(second).toStrictEqual({ ...first, status: 200 });
  });

  test('and the same body in other words of JSON is the same petition', async () => {
    const first = await submit('spelt');
    const { contact, kind, ...rest } = body;
    const spelt = {
      ...rest,
      contact: { phone: '+84 912.345.678', name: ` ${contact.name.normalize('NFD')}` },
      kind,
      language: 'vi',
    };

    expect(await submit('spelt', spelt)).toStrictEqual({ ...first, status: 200 });
  });

  test('with another body is refused, and what is kept stays', async () => {
    const first = await submit('mismatch');
    const kept = await petitions.find(`${first.body['code']}`);

    const second = await submit('mismatch', { ...body, content: 'Một nội dung khác hẳn với lần trước.' });

    expect(second).toMatchObject({ status: 409, body: { code: 'idempotency.mismatch' } });
    expect(JSON.stringify(second.body)).not.toContain(`${first.body['receipt']}`);
    expect(await petitions.find(`${first.body['code']}`)).toStrictEqual(kept);
  });

  test('sent again after the petition was answered still gets the first answer', async () => {
    const first = await submit('answered');
    const code = `${first.body['code']}`;
    const kept = await petitions.find(code);
    const { keyHash = '', bodyHash = '', receivedAt = '', promisedOn = '' } = kept ?? {};
    const published = { ...aPetitionIn('published'), code, keyHash, bodyHash, receivedAt, promisedOn };
    await petitions.save(published, kept ?? aPetition());

    expect(await submit('answered')).toStrictEqual({ ...first, status: 200 });
  });

  test('sent twenty times at once makes one petition and one receipt', async () => {
    const sent = { ...body, agency: 'H44.104' };

    const all = await Promise.all(Array.from({ length: 20 }, () => submit('at once', sent)));

    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(all.filter(({ status }) => status === 200)).toHaveLength(19);
    expect(new Set(all.map(({ body: answer }) => JSON.stringify(answer))).size).toBe(1);
    expect(await received('H44.104')).toStrictEqual([all[0]?.body['code']]);
  });

  test('whose code is taken by another gets the next code, and gets it again', async () => {
    const { codeAt } = claimOf(CODE_KEY, 'collides', {});
    const other = aPetition({ code: codeAt(0) });
    await petitions.create(other);

    const first = await submit('collides');
    const second = await submit('collides');

    expect(first).toMatchObject({ status: 201, body: { code: codeAt(1) } });
    expect(second).toStrictEqual({ ...first, status: 200 });
    expect(await petitions.find(codeAt(0))).toEqual(other);
    expect(await submit('collides', { ...body, kind: 'proposal' })).toMatchObject({ status: 409 });
  });

  test('sent twenty times at once while its code is taken by another still makes one petition', async () => {
    const { codeAt } = claimOf(CODE_KEY, 'collides at once', {});
    await petitions.create(aPetition({ code: codeAt(0) }));
    const sent = { ...body, agency: 'H44.07' };

    const all = await Promise.all(Array.from({ length: 20 }, () => submit('collides at once', sent)));

    expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await received('H44.07')).toStrictEqual([codeAt(1)]);
  });
});

describe('what cannot be taken in', () => {
  const unknown = { ...body, agency: 'H44.999' };
  const unreachable = { ...body, contact: { name: 'Nguyễn Thị Minh Họa' } };

  test.each([
    ['an agency there is not', unknown, 422, 'petition.agencyUnknown'],
    ['a sender who cannot be reached', unreachable, 422, 'petition.unreachable'],
    ['a text of nine characters', { ...body, content: 'Đường hỏn' }, 400, 'request.invalid'],
    ['no content', { ...body, content: undefined }, 400, 'request.invalid'],
    ['no sender', { ...body, contact: undefined }, 400, 'request.invalid'],
    ['a field of its own', { ...body, status: 'published' }, 400, 'request.invalid'],
  ])('%s', async (_, sent, status, code) => {
    const key = `refused ${JSON.stringify(sent)}`.slice(0, 255);
    const { codeAt } = claimOf(CODE_KEY, key, {});

    expect(await submit(key, sent)).toMatchObject({ status, body: { code, status } });
    expect(await petitions.find(codeAt(0))).toBeUndefined();
  });

  test('does not use up its key', async () => {
    await submit('used?', unknown);

    expect(await submit('used?')).toMatchObject({ status: 201 });
  });
});

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

    expect(await send(RATE, asked(code, 5))).toMatchObject({ status: 409, body: { code: 'petition.ratingClosed' } });
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
