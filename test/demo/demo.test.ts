import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type Local, startLocal } from '@lang-nghe/cdk-local';
import { embeddedEngine } from '@lang-nghe/cdk-local/dynamo-engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoContext } from '../../demo/context.ts';
import { catchUp, SEED, startDemo } from '../../demo/demo.ts';
import { demoPlan } from '../../demo/plan/demo-plan.ts';
import { createDirectoryAndRatings } from '../../demo/play.ts';
import { freshAssembly } from '../../tools/start/assembly.ts';
import { hasInitialData, loadInitialData } from '../../tools/start/initial-data.ts';
import { serviceOptions } from '../../tools/start/service-options.ts';
import { liveOverHttp } from './support/over-http.ts';

const UNTIL = '2026-11-22T00:30:00.000Z';
/** Each fate once, and some dozens of ratings. */
const options = { seed: SEED, until: UNTIL, share: 0.001 };
const plan = demoPlan(options.seed, options.until, options.share);
const aFolder = () => mkdtempSync(join(tmpdir(), 'demo-'));

type Item = Readonly<Record<string, unknown>>;

async function aStack(now: string, dataDir: string): Promise<Local> {
  const { dir } = await freshAssembly(join(import.meta.dirname, '../..'));
  return startLocal({ ...serviceOptions, assemblyDir: dir, port: 0, now, dataDir });
}

/** All items of a folder whose stack is closed, by table. */
async function itemsIn(dataDir: string): Promise<(table: string) => readonly Item[]> {
  const engine = embeddedEngine(dataDir);
  const ask = async (operation: string, input: object) =>
    JSON.parse((await engine.send(operation, JSON.stringify(input))).body.toString());
  const { TableNames } = (await ask('ListTables', {})) as { readonly TableNames: readonly string[] };
  const items = new Map<string, readonly Item[]>();
  for (const TableName of TableNames) {
    const { Items } = (await ask('Scan', { TableName })) as { readonly Items: readonly never[] };
    items.set(
      TableName,
      Items.map((item) => unmarshall(item)),
    );
  }
  await engine.close();
  return (table) => items.get(TableNames.find((name) => name.includes(table)) ?? '') ?? [];
}

type Marks = Readonly<Record<string, string | undefined>>;
const marksOf = ({ alerts }: Item) => (alerts ?? {}) as Marks;
const marksIn = (items: readonly Item[]) => items.flatMap((item) => Object.values(marksOf(item)));

/** The id of a rating by SMS is derived from a key of the stack. */
const withoutIds = ({ id, bodyHash, ...item }: Item): Item => item;

/** What both ways must leave alike: instants to the minute, without random values and without marks that a job removes. */
function agreed(items: readonly Item[]): readonly unknown[] {
  const told = items.map(({ stamp, sealedContact, countedAt, copyShard, alerts, ...given }) => {
    const item = given['channel'] === 'sms' ? withoutIds(given) : given;
    const said = Object.keys(alerts ?? {}).sort();
    return JSON.stringify({ ...Object.fromEntries(Object.entries(item).sort()), said }, (_, value: unknown) =>
      typeof value === 'string' ? value.replaceAll(/(T\d\d:\d\d):\d\d\.\d{3}Z/g, '$1') : value,
    );
  });
  return told.sort().map((one) => JSON.parse(one));
}

/** What is shown of the counts, and when jobs ran, depends on when the ratings were counted: only the counts are facts. */
const isFact = ({ pk }: Item) => pk === undefined || !/^(shown#|release#|settled$|compared$|dirty#)/.test(`${pk}`);

describe('a demo played in process', () => {
  const dirs = { inProcess: aFolder(), overHttp: aFolder() };
  const answers: Record<string, Item> = {};
  const reports: (readonly [done: number, total: number, label: string])[] = [];
  let local: Local;
  let inProcess: (table: string) => readonly Item[];
  let overHttp: (table: string) => readonly Item[];

  const api = async (path: string, init: RequestInit = {}) =>
    (await (await fetch(`${local.url}${path}`, init)).json()) as Item;

  beforeAll(async () => {
    local = await aStack(UNTIL, dirs.inProcess);
    copyFileSync(join(dirs.inProcess, 'secrets.json'), join(dirs.overHttp, 'secrets.json'));
    await loadInitialData(local, {
      dataDir: dirs.inProcess,
      demo: startDemo(options),
      report: (...told) => reports.push(told),
    });
    await catchUp(local.url);
    answers['outbox'] = await api('/_local/outbox');
    const [first] = plan.petitions;
    const again = await api('/v1/petitions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': first?.key ?? '' },
      body: JSON.stringify(first?.body),
    });
    answers['again'] = again;
    answers['tracked'] = await api(`/v1/petitions/${again['code']}?receipt=${again['receipt']}`);
    const { token } = await api('/_local/token', {
      method: 'POST',
      body: JSON.stringify({ role: 'head', agency: first?.agency }),
    });
    answers['contact'] = await api(`/v1/staff/petitions/${again['code']}/contact`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ reason: 'Gọi hỏi thêm' }),
    });
    await local.close();
    inProcess = await itemsIn(dirs.inProcess);

    const marks = marksIn(inProcess('petitions')).filter((at) => at !== undefined);
    const slow = await aStack(plan.start, dirs.overHttp);
    await liveOverHttp(slow, plan, [...new Set(marks.filter((at) => at < UNTIL))]);
    await slow.close();
    overHttp = await itemsIn(dirs.overHttp);
  });
  afterAll(() => local.close());

  test.each(['ratings', 'scores', 'directory'])('leaves in the table of %s what requests over HTTP leave', (table) => {
    expect(inProcess(table).length).toBeGreaterThan(20);
    expect(agreed(inProcess(table).filter(isFact))).toEqual(agreed(overHttp(table).filter(isFact)));
  });

  test('leaves the same petitions, except for the contact that was opened', () => {
    const opened = answers['again']?.['code'];
    const others = (items: readonly Item[]) => items.filter(({ code }) => code !== opened);

    expect(inProcess('petitions').length).toBe(plan.petitions.length);
    expect(agreed(others(inProcess('petitions')))).toEqual(agreed(others(overHttp('petitions'))));
  });

  test('leaves marks of every past alert, and on a Sunday sends none', () => {
    const { items } = answers['outbox'] as { readonly items: readonly Item[] };
    const marks = marksIn(inProcess('petitions'));
    const given = marks.filter((at) => at !== undefined && at >= UNTIL);

    expect(marks.length).toBeGreaterThan(given.length * 2);
    expect(given.length).toBeGreaterThan(1);
    expect(items).toEqual([]);
  });

  test('has reports of the last quarter that were approved, returned and submitted', () => {
    const decisions = inProcess('submissions').map((item) => {
      const { agency, period, entries } = item as { agency: string; period: string; entries: Item[] };
      return [agency, period, (entries[0]?.['decision'] as Item | undefined)?.['state']];
    });

    expect(decisions.sort()).toEqual([
      ['H44.07', 'long#2026-09-30#2026-Q3', undefined],
      ['H44.100', 'long#2026-09-30#2026-Q3', 'approved'],
      ['H44.104', 'long#2026-09-30#2026-Q3', 'returned'],
    ]);
  });

  test('reports its progress to the end', () => {
    const dones = reports.map(([done]) => done);

    expect(dones).toEqual(dones.toSorted((one, other) => one - other));
    expect(reports.at(-1)?.[0]).toBe(reports.at(-1)?.[1]);
    expect(hasInitialData(dirs.inProcess)).toBe(true);
  });

  test('can be tracked with the receipt of its sender', () => {
    expect(answers['again']).toMatchObject({ code: expect.stringMatching(/^PAKN-/), status: 'submitted' });
    expect(answers['tracked']).toMatchObject({ content: plan.petitions[0]?.body.content });
  });

  test('stores contacts that staff can decrypt', () => {
    expect(answers['contact']).toMatchObject({ contact: { name: plan.petitions[0]?.body.contact.name } });
  });
});

test('a demo of another province than the stack is rejected in one sentence, and the folder stays incomplete', async () => {
  const dataDir = aFolder();
  const local = await aStack(UNTIL, dataDir);
  const elsewhere = { ...local, environment: { ...local.environment, ROOT_AGENCY: 'H01' } };

  const filling = loadInitialData(elsewhere, { dataDir, demo: startDemo(options), report: () => {} });

  await expect(filling).rejects.toThrow('This stack is of H01, the demo data are of H44: start with --empty.');
  await local.close();
  expect(readFileSync(join(dataDir, 'filled.json'), 'utf8')).toBe('"begun"');
  expect(() => hasInitialData(dataDir)).toThrow('is incomplete');
});

test('a failed write to the tables fails the demo with its cause', async () => {
  const { environment, close } = await aStack(UNTIL, aFolder());
  const fill = async () => Promise.reject(new Error('the disk is full'));

  await expect(startDemo(options).load({ environment, fill })).rejects.toThrow('the disk is full');
  await close();
});

test('a refusal of a use case is reported in one sentence', async () => {
  const context = demoContext();
  const [rating] = plan.ratings;
  const wrong = { ...plan, ratings: rating ? [{ ...rating, body: { ...rating.body, agency: 'H44.999' } }] : [] };

  await expect(createDirectoryAndRatings(context, wrong, () => {})).rejects.toThrow(
    /^Demo data: rating demo-.* was refused: rating\.agencyUnknown/,
  );
});
