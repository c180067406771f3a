import { beforeEach, describe, expect, test } from 'vitest';
import { dossierReceipt } from '../../../lambdas/directory/domain/dossier-proof.ts';
import { ApplicantDossier } from '../../../lambdas/dossiers/answers.ts';
import { lookUpDossier } from '../../../lambdas/dossiers/look-up.ts';
import { setDossierAside } from '../../../lambdas/dossiers/set-aside.ts';
import { hmacBytes } from '../../../lambdas/platform/hmac.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { phuTho } from '../../support/agencies.ts';
import { aRow, dossierHouse, NOW, software } from '../../support/dossier-house.ts';
import { RATING_KEY } from '../../support/rating-key.ts';

const CODE = 'H44.100-261102-0007';
const DONE = 'H44.100-261102-0010';
const receiptOf = (code: string, key = RATING_KEY) => dossierReceipt(hmacBytes, key, code);
const RECEIPT = receiptOf(CODE);

let house: ReturnType<typeof dossierHouse>;
let reads: string[];
/** Notes what is read of a table. */
const noting = (table: Table): Table => ({
  ...table,
  get: (key) => {
    reads.push(`${key['id']}`);
    return table.get(key);
  },
});
beforeEach(async () => {
  reads = [];
  house = dossierHouse(noting);
  await house.connect(software());
  await house.send([aRow(), aRow({ code: DONE, status: 'done', doneOn: '2026-11-18' })]);
  reads = [];
});

type Asked = { readonly address?: string; readonly now?: string };
const ask = (code: string, receipt?: string, { address = '203.113.1.1', now = NOW }: Asked = {}) =>
  lookUpDossier.invokeWith(house.deps, { params: { code }, headers: { receipt }, query: {}, client: { address } }, now);
const byQuery = (code: string, receipt: string) =>
  lookUpDossier.invokeWith(house.deps, { params: { code }, headers: {}, query: { receipt }, client: {} }, NOW);

describe('the holder of the receipt', () => {
  test('reads how far the dossier is', async () => {
    const answer = await ask(CODE, RECEIPT);

    expect(answer).toMatchObject({ status: 200, body: { code: CODE, outcome: 'overdue', workingDaysLate: 3 } });
    expect('body' in answer && ApplicantDossier().parse(answer.body)).toStrictEqual('body' in answer && answer.body);
    expect(answer).not.toHaveProperty('body.rating');
  });

  test.each([
    ['in a query', () => byQuery(CODE, RECEIPT)],
    [
      'in small letters without hyphens',
      () => ask(` ${CODE.toLowerCase()} `, RECEIPT.toLowerCase().replaceAll('-', '')),
    ],
  ])('may give it %s', async (_, look) => {
    expect(await look()).toMatchObject({ status: 200 });
  });

  test('reads how long each agency had it', async () => {
    const holders = [
      { agency: 'H44.100', from: '2026-11-02', until: '2026-11-04' },
      { agency: 'H44.07', from: '2026-11-04' },
    ];
    await house.send([aRow({ changedAt: '2026-11-18T09:00:00.000Z', holders })]);

    expect(await ask(CODE, RECEIPT)).toMatchObject({
      body: {
        heldBy: [
          { agency: 'H44.100', workingDays: 2 },
          { agency: 'H44.07', workingDays: 11, isHolding: true },
        ],
      },
    });
  });

  test('of one with a result gets what a rating is proven with, until tomorrow', async () => {
    const token = expect.stringMatching(/^h~261120~/);

    expect(await ask(DONE, receiptOf(DONE))).toMatchObject({
      body: {
        rating: {
          ...{ token, validTo: '2026-11-20', until: '2027-02-16' },
          path: expect.stringMatching(
            /^\/vi\/danh-gia\?agency=H44\.100&procedure=1\.012766&dossier=H44\.100-261102-0010&token=h~/,
          ),
        },
      },
    });
  });

  test('gets it to the last day and not on the day after', async () => {
    const last = await ask(DONE, receiptOf(DONE), { now: '2027-02-16T16:00:00.000Z' });

    expect(last).toMatchObject({ body: { rating: { validTo: '2027-02-16' } } });
    expect(await ask(DONE, receiptOf(DONE), { now: '2027-02-16T17:00:00.000Z' })).not.toHaveProperty('body.rating');
  });

  test('gets none for a dossier that was corrected to be pending again, or set aside', async () => {
    await house.send([aRow({ code: DONE, changedAt: '2026-11-19T02:00:00.000Z' })]);
    expect(await ask(DONE, receiptOf(DONE))).not.toHaveProperty('body.rating');

    await house.send([
      aRow({ code: DONE, changedAt: '2026-11-19T02:30:00.000Z', status: 'done', doneOn: '2026-11-18' }),
    ]);
    expect(await ask(DONE, receiptOf(DONE))).toHaveProperty('body.rating');
    const caller = { id: 'leader-1', name: 'Trần Văn Lãnh', agency: 'H44', roles: ['leader' as const] };
    const body = { version: 3, reason: 'Hồ sơ được nhập hai lần do nhầm mã.' };
    await setDossierAside.invokeWith(house.deps, { params: { code: DONE }, body }, { caller, now: NOW });
    const aside = await ask(DONE, receiptOf(DONE));

    expect(aside).toMatchObject({ body: { isSetAside: true } });
    expect(aside).not.toHaveProperty('body.rating');
  });

  test('gets none for an agency that has ended', async () => {
    const ended = phuTho.map((agency) => (agency.code === 'H44.100' ? { ...agency, validTo: '2026-11-19' } : agency));
    house = dossierHouse(undefined, ended);
    await house.connect(software());
    await house.send([aRow({ code: DONE, status: 'done', doneOn: '2026-11-18' })]);

    expect(await ask(DONE, receiptOf(DONE))).toHaveProperty('body.rating');
    expect(await ask(DONE, receiptOf(DONE), { now: '2026-11-20T03:00:00.000Z' })).not.toHaveProperty('body.rating');
  });
});

describe('anybody else', () => {
  const UNKNOWN = 'H44.100-261102-9999';

  test.each([
    ['with the receipt of another dossier', CODE, receiptOf(DONE)],
    ['with a receipt under another key', CODE, receiptOf(CODE, 'e5'.repeat(32))],
    ['about a dossier that does not exist', UNKNOWN, receiptOf(CODE)],
    ['with the receipt of a dossier that does not exist', UNKNOWN, receiptOf(UNKNOWN)],
    ['with a mistyped receipt', CODE, `${RECEIPT.slice(0, -1)}${RECEIPT.endsWith('2') ? '3' : '2'}`],
    ['without a receipt', CODE, undefined],
    ['with an empty one', CODE, ''],
    ['with no code at all', '<script>', RECEIPT],
  ])('%s gets the same answer', async (_, code, receipt) => {
    expect(await ask(code, receipt)).toStrictEqual({ refused: 'dossier.noMatch' });
  });

  test('who guesses makes the service read nothing, so that its time says nothing about a code', async () => {
    await ask(CODE, receiptOf(DONE));
    await ask(UNKNOWN, receiptOf(DONE));

    expect(reads).toStrictEqual([]);
  });

  test('has a hundred tries an hour from one address, also one that guesses right then', async () => {
    for (let guess = 0; guess < 100; guess += 1) await ask(CODE, receiptOf(`H44.100-261102-${1_000 + guess}`));

    expect(await ask(CODE, RECEIPT)).toMatchObject({
      refused: 'dossier.tooManyTries',
      detail: { retryAfterSeconds: 3_600 },
    });
    expect(await ask(CODE, RECEIPT, { address: '203.113.1.2' })).toMatchObject({ status: 200 });
    expect(await ask(CODE, RECEIPT, { now: '2026-11-19T04:00:00.000Z' })).toMatchObject({ status: 200 });
  });

  test('is limited by network, not by an address of IPv6', async () => {
    const from = (host: number) => ({ address: `2402:800:6000:1::${host}` });
    for (let guess = 0; guess < 100; guess += 1) {
      await ask(CODE, receiptOf(`H44.100-261102-${1_000 + guess}`), from(guess));
    }

    expect(await ask(CODE, RECEIPT, from(500))).toMatchObject({ refused: 'dossier.tooManyTries' });
  });
});

test('who reloads the page is not limited', async () => {
  for (let look = 0; look < 150; look += 1) {
    expect(await ask(CODE, RECEIPT)).toMatchObject({ status: 200 });
  }
});

describe('one-stop software', () => {
  const batch = (rows: readonly unknown[], receipts?: boolean) =>
    house.sendRaw(JSON.stringify({ dossiers: rows, ...(receipts !== undefined && { receipts }) }));

  test('gets the receipts of its dossiers if it asks for them, also with a batch that says nothing new', async () => {
    const items = [
      { dossier: CODE, result: 'repeated', receipt: RECEIPT },
      { dossier: 'H44.100-261102-0011', result: 'accepted', receipt: receiptOf('H44.100-261102-0011') },
    ];

    expect(await batch([aRow(), aRow({ code: 'H44.100-261102-0011' })], true)).toMatchObject({ body: { items } });
  });

  test.each([undefined, false])('gets none with receipts: %s', async (asked) => {
    expect(JSON.stringify(await batch([aRow()], asked))).not.toContain('receipt');
  });

  test('gets none of a dossier that is not its own, or that it names wrong', async () => {
    await house.connect(software({ id: 'mot-cua-2', agency: 'H44.104' }));
    const rows = [aRow(), aRow({ agency: 'H44.104', changedAt: '2026-11-18T09:00:00.000Z' }), { code: CODE }];
    const sent = JSON.stringify({ dossiers: rows, receipts: true });
    const answer = await house.sendRaw(sent, { source: software({ id: 'mot-cua-2', agency: 'H44.104' }) });

    expect(answer).toMatchObject({ body: { refused: 3 } });
    expect(JSON.stringify(answer)).not.toContain(RECEIPT);
  });
});
