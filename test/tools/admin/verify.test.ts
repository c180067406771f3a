import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noDossiers } from '../../../lambdas/dossiers/domain/counts.ts';
import { columns, formRow } from '../../../lambdas/dossiers/domain/form.ts';
import { reportSample } from '../../../lambdas/reports/samples.ts';
import { figureOf } from '../../../lambdas/scores/domain/figure.ts';
import { recompute } from '../../../tools/admin/verify/recompute.ts';
import { verifyReport } from '../../../tools/admin/verify/verify-report.ts';

const overall = { key: 'overall', vi: 'Chung', en: 'Overall' };
const count = fc.integer({ min: 0, max: 10_000 });
const counts = fc.record({
  ...{ online: count, direct: count, postal: count, carriedOver: count },
  ...{ early: count, onTime: count, late: count, inTime: count, overdue: count },
});

describe('the figures of a report, computed again', () => {
  test('follow from the numbers beside them', () => {
    const { checked, wrong } = recompute(reportSample);

    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(40);
  });

  test.each([
    ['petitions.rates.onTimeOfAnswered.percent', 91.19],
    ['petitions.answered.total', 35],
    ['petitions.received.total', 43],
    ['petitions.rates.onTimeOfHandled.d', 36],
    ['petitions.rates.withoutPauses.onTimeOfAnswered.n', 30],
    ['petitions.refused', 2],
    ['ratings.overall.satisfiedShare', 0.6668],
    ['ratings.overall.interval.1', 0.9033],
    ['ratings.overall.meanIndex', 73.34],
    ['ratings.overall.n', 7],
  ])('do not if %s is %d', (path, value) => {
    const changed = structuredClone(reportSample) as unknown as Record<string, never>;
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce<Record<string, never>>((one, name) => one[name] ?? {}, changed);
    Object.assign(parent, { [last]: value });

    expect(recompute(changed).wrong).not.toEqual([]);
  });

  test('of dossiers have rates that follow from the row of the form', () => {
    const row = formRow({ ...noDossiers, online: 100, early: 10, onTime: 40, late: 50 });
    const rate = (n: number, d: number) => ({ n, d, percent: (100 * n) / d });
    const rightRates = {
      onTimeOfReceived: rate(50, 100),
      onTimeOfResolved: rate(50, 100),
      inTimeOfHandled: rate(50, 100),
    };
    const dossiers = (rates: object) => recompute({ dossiers: { total: row, byField: [row], rates } }).wrong;

    expect(dossiers(rightRates)).toEqual([]);
    expect(dossiers({ ...rightRates, onTimeOfResolved: rate(99, 100) })).toMatchObject([
      { figure: 'dossiers.rates.onTimeOfResolved.n', stated: 99, computed: 50 },
    ]);
  });

  test('are those of the service for any answers', async () => {
    await fc.assert(
      fc.property(fc.array(count, { minLength: 5, maxLength: 5 }), (levels) => {
        expect(recompute({ one: figureOf(overall, levels) }).wrong).toEqual([]);
      }),
    );
  });

  test('hold form II.06a to its identities, with the rows as its total', async () => {
    await fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), (rows) => {
        const byField = rows.map((row) => formRow({ ...noDossiers, ...row }));
        const total = Object.fromEntries(
          columns.map((name) => [name, byField.reduce((sum, row) => sum + row[name], 0)]),
        );
        const moved = byField.reduce((sum, row) => sum + row.moved, 0);

        expect(recompute({ dossiers: { total: { ...total, moved }, byField } }).wrong).toEqual([]);
        expect(recompute({ dossiers: { total: { ...total, moved, late: -1 }, byField } }).wrong).not.toEqual([]);
      }),
    );
  });
});

const ID = 'BC-H44.100-2026-10';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const json = JSON.stringify(reportSample);
const paper = { number: '145/BC-UBND', version: 1, sha256: sha256('<p>paper</p>') };
const submission = { agency: 'H44.100', period: '2026-10', state: 'approved', paper, later: [] as object[] };

describe('a report that is verified', () => {
  let url: string;
  let answers: Record<string, string>;
  let close: () => void;
  beforeEach(async () => {
    const files = [
      { format: 'csv', path: `/v1/reports/${ID}/csv`, sha256: sha256('a,b') },
      { format: 'json', path: `/v1/reports/${ID}`, sha256: sha256(json) },
    ];
    answers = {
      [`/v1/staff/reports/${ID}/activities`]: JSON.stringify({ version: 0 }),
      [`/v1/staff/reports/${ID}`]: JSON.stringify(submission),
      '/v1/reports?agency=H44.100&period=2026-10': JSON.stringify({ items: [{ version: 1, files }] }),
      [`/v1/reports/${ID}/csv`]: 'a,b',
      [`/v1/reports/${ID}`]: json,
      [`/v1/staff/reports/${ID}/document?format=html&sha256=${paper.sha256}`]: '<p>paper</p>',
    };
    const server = createServer(({ url: path = '', headers }, response) => {
      const answer = headers.authorization === 'Bearer secret' ? answers[path] : undefined;
      response.writeHead(answer === undefined ? 404 : 200).end(answer ?? '{"code":"report.notFound"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    close = () => void server.close();
  });
  afterEach(() => close());

  async function verified(options: object = {}, token: string | undefined = 'secret', id = ID) {
    const printed: string[] = [];
    const status = await verifyReport(
      id,
      { url, json: false, ...options },
      { token, print: (text) => printed.push(text) },
    );
    return { status, text: printed.join('\n') };
  }

  test('is right if its files, its figures and its papers are', async () => {
    const { status, text } = await verified();

    expect(status).toBe(0);
    expect(text).toContain(`${ID} (approved)`);
    expect(text).toContain('✓ version 1, json: SHA-256');
    expect(text).toContain('✓ paper 145/BC-UBND: no later count changed its figures');
    expect(text).toMatch(/All equal\.$/);
  });

  test.each([
    ['a file is another one', () => ({ [`/v1/reports/${ID}/csv`]: 'a,c' }), '✗ version 1, csv: SHA-256'],
    [
      'a paper is another one',
      () => ({ [`/v1/staff/reports/${ID}/document?format=html&sha256=${paper.sha256}`]: '<p>x</p>' }),
      '✗ paper 145/BC-UBND: SHA-256',
    ],
    [
      'a later count changed what was signed',
      () => ({
        [`/v1/staff/reports/${ID}`]: JSON.stringify({
          ...submission,
          later: [{ version: 2, restated: { changes: [{ figure: 'petitions.refused', before: '1', after: '2' }] } }],
        }),
      }),
      'version 2: petitions.refused 1 → 2',
    ],
  ])('differs if %s', async (_, changed, text) => {
    Object.assign(answers, changed());

    expect(await verified()).toMatchObject({ status: 1, text: expect.stringContaining(text) });
  });

  test.each([
    ['submitted', 2, 0, '✓ paper 145/BC-UBND: the figures that the agency entered are those that it states'],
    ['approved', 3, 1, '    version 2 is stated, version 3 is entered'],
    // A correction that was returned: the paper that closed the period is in force.
    ['returned', 3, 1, '    version 2 is stated, version 3 is entered'],
  ])('of a paper that is %s, with version %d of what the agency entered', async (state, version, status, text) => {
    const stating = { ...paper, activities: 2 };
    const approved = { sha256: paper.sha256 };
    answers[`/v1/staff/reports/${ID}`] = JSON.stringify({ ...submission, state, paper: stating, approved });
    answers[`/v1/staff/reports/${ID}/activities`] = JSON.stringify({ version });

    expect(await verified()).toMatchObject({ status, text: expect.stringContaining(text) });
  });

  test('differs if a figure does not follow, and says which', async () => {
    const wrong = json.replace('"percent":91.18', '"percent":99.99');
    const [list] = Object.keys(answers).filter((path) => path.includes('?agency'));
    answers[`/v1/reports/${ID}`] = wrong;
    answers[list ?? ''] = `${answers[list ?? '']}`.replace(sha256(json), sha256(wrong));

    const { status, text } = await verified();
    expect(status).toBe(1);
    expect(text).toMatch(/petitions\.rates\.\S+percent: 99\.99 is stated, 91\.17/);
  });

  test('differs if nothing in it is known: no figure was checked', async () => {
    const [list] = Object.keys(answers).filter((path) => path.includes('?agency'));
    answers[`/v1/reports/${ID}`] = '{}';
    answers[list ?? ''] = `${answers[list ?? '']}`.replace(sha256(json), sha256('{}'));

    expect(await verified()).toMatchObject({ status: 1, text: expect.stringContaining('✗ version 1, 0 figures') });
  });

  test('sends the token nowhere but to the service', async () => {
    const [list] = Object.keys(answers).filter((path) => path.includes('?agency'));
    answers[list ?? ''] = `${answers[list ?? '']}`.replace(`/v1/reports/${ID}/csv`, '//127.0.0.1:1/csv');

    await expect(verified()).rejects.toThrow('the token is not sent');
  });

  test('is printed as JSON', async () => {
    expect(JSON.parse((await verified({ json: true })).text)).toMatchObject({
      id: ID,
      state: 'approved',
      isRight: true,
    });
  });

  test('is not looked for without a token, and a report that is not there is named', async () => {
    await expect(verified({}, '')).rejects.toThrow('LANG_NGHE_TOKEN');
    await expect(verified({}, 'secret', 'BC-H44-2026-09')).rejects.toThrow('report.notFound');
    answers['/v1/reports?agency=H44.100&period=2026-10'] = '{"items":[]}';
    await expect(verified()).rejects.toThrow('not in the list');
  });
});
