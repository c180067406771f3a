import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Local, type StartLocalOptions, startLocal } from '../src/start-local.ts';
import { notesApp } from './support/notes-app.ts';

const assemblyDir = notesApp();
const START = '2026-11-21T08:15:30.000Z';
let local: Local;

const start = (options: Partial<StartLocalOptions> = {}) =>
  startLocal({ assemblyDir, port: 0, now: START, ...options });
const call = async (path: string, init: RequestInit = {}, at = local) => {
  const answer = await fetch(`${at.url}${path}`, init);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: () => JSON.parse(text) };
};
const post = (path: string, body: unknown = {}, at = local) =>
  call(path, { method: 'POST', body: JSON.stringify(body) }, at);
const note = async (id: string, text: string, at = local) => {
  await call(`/v1/notes/${id}`, { method: 'PUT', body: text, headers: { 'content-type': 'text/plain' } }, at);
  await post('/_local/settle', {}, at);
  return (await call(`/v1/notes/${id}`, {}, at)).json();
};

describe('a running stack', () => {
  beforeAll(async () => {
    local = await start();
  });
  afterAll(() => local.close());

  test('a note comes in over HTTP, is marked by the stream and delivered by the queue', async () => {
    expect(await note('a', 'xin chào')).toMatchObject({
      note: { text: { S: 'xin chào' }, at: { S: expect.stringMatching(/^2026-11-21T08:1/) } },
      mark: { changed: { S: expect.any(String) }, delivered: { S: expect.stringMatching(/^2026-11-21T08:1/) } },
    });
  });

  test('a failed message is redelivered until it succeeds', async () => {
    expect(await note('unlucky', 'x')).toMatchObject({ mark: { delivered: { S: expect.any(String) } } });
  });

  test('a note that always fails does not block others', async () => {
    expect(await note('p', 'poison')).not.toHaveProperty('mark');
    expect(await note('b', 'after')).toMatchObject({ mark: { delivered: { S: expect.any(String) } } });
  });

  test('a function without permission is denied by the table, as on AWS', async () => {
    expect((await call('/v1/thief')).json()).toEqual({
      name: 'AccessDeniedException',
      message: expect.stringContaining('is not authorized to perform: dynamodb:PutItem'),
    });
  });

  test('a minted token is accepted, and its claims reach the function', async () => {
    const { token, sub } = (await post('/_local/token', { sub: 'na', claims: { name: 'Lê Na', teams: ['a'] } })).json();

    expect((await call('/v1/private')).status).toBe(401);
    expect((await call('/v1/private', { headers: { authorization: `Bearer ${token}` } })).json()).toMatchObject({
      sub,
      name: 'Lê Na',
      teams: '[a]',
      iss: 'https://issuer.example',
      aud: 'web',
    });
  });

  test('the site is served with the headers of its policy, and the API behind the same host', async () => {
    const page = await call('/');
    const api = await call('/v1/notes/none');

    expect([page.status, page.headers.get('content-type'), page.text]).toEqual([
      200,
      'text/html; charset=utf-8',
      expect.stringContaining('Ghi chú'),
    ]);
    for (const { headers } of [page, api]) {
      expect(headers.get('content-security-policy')).toBe("default-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('permissions-policy')).toBe('camera=()');
    }
    expect((await call('/app.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect((await call('/lost')).status).toBe(404);
    expect((await call('/%2e%2e/Notes.template.json')).status).toBe(403);
    expect((await call('/', { method: 'POST' })).status).toBe(403);
    expect((await call('/v1/nothing')).json()).toEqual({ message: 'Not Found' });
  });

  test('a job runs on request', async () => {
    expect((await post('/_local/run/tidy-up')).json()).toEqual({ job: 'tidy-up', result: { at: expect.any(String) } });
    expect((await post('/_local/run/nothing')).json()).toMatchObject({
      status: 404,
      detail: 'Unknown job nothing. Known: tidy-up.',
    });
  });

  test('health, logs and outbox respond; an unknown path names the known ones', async () => {
    expect((await call('/_local/health')).json()).toMatchObject({ status: 'ok' });
    expect((await call('/_local/outbox')).json()).toEqual({ items: [] });
    expect((await call('/_local/logs?function=mark')).json().items).toContainEqual({
      at: expect.any(String),
      function: 'mark',
      line: expect.stringContaining('poison'),
    });
    expect((await call('/_local/nothing')).json()).toMatchObject({ status: 404, code: 'local.unknown' });
    expect((await call('/_local/token')).json()).toMatchObject({ status: 405 });
    expect((await call('/_local/')).status).toBe(404);
    expect((await call('/_local/constructor')).status).toBe(404);
  });

  test.each([
    ['/_local/token', { sub: '' }],
    ['/_local/token', { claims: 'all' }],
    ['/_local/token', { sub: 'na', more: 1 }],
    ['/_local/clock', {}],
    ['/_local/clock', { now: START, advance: 'P1D' }],
    ['/_local/clock', { now: '2026-02-30T00:00:00Z' }],
    ['/_local/clock', { now: '2020-01-01T00:00:00Z' }],
    ['/_local/clock', { now: '2099-01-01T00:00:00Z' }],
    ['/_local/clock', { advance: '3 days' }],
  ])('%s rejects %j', async (path, body) => {
    const answer = await post(path, body);

    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 400, detail: expect.any(String) });
  });

  test('a body that is not JSON is rejected', async () => {
    expect((await call('/_local/token', { method: 'POST', body: '{' })).status).toBe(400);
  });

  test('a page of another site does not reach the token mint', async () => {
    expect((await call('/_local/health', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });
});

describe('time', () => {
  const runs = async () => (await call('/v1/notes/tidy')).json().mark?.runs?.N;
  beforeAll(async () => {
    local = await start();
  });
  afterAll(() => local.close());

  test('a move runs what is due at each stop; a quiet move runs nothing', async () => {
    const quiet = (await post('/_local/clock', { advance: 'P1D', quiet: true })).json();
    expect(quiet).toMatchObject({ now: expect.stringMatching(/^2026-11-22T08:1/), stops: 0, runs: {} });

    const moved = (await post('/_local/clock', { advance: 'P1D' })).json();
    expect(moved).toMatchObject({ now: expect.stringMatching(/^2026-11-23T08:1/), stops: 5, runs: { 'tidy-up': 5 } });
    // A tick of the machine's clock may have run the job once more: a quiet move leaves it due.
    expect(Number(await runs())).toBeGreaterThanOrEqual(5);
    expect((await call('/_local/clock')).json()).toEqual({ now: expect.stringMatching(/^2026-11-23/), moved: true });
  });

  test('a token is still valid a season later', async () => {
    const { token } = (await post('/_local/token', { sub: 'na' })).json();
    await post('/_local/clock', { advance: 'P3M', quiet: true });

    expect((await call('/v1/private', { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  });
});

describe('a data folder', () => {
  const opened: Local[] = [];
  const open = async (options: Partial<StartLocalOptions>) => {
    const each = await start(options);
    opened.push(each);
    return each;
  };
  afterEach(() => Promise.all(opened.splice(0).map((each) => each.close())));

  test('keeps notes, tokens and the clock over a restart', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'data-'));
    const first = await open({ dataDir });
    await note('kept', 'x', first);
    await post('/_local/clock', { advance: 'P20D', quiet: true }, first);
    const { token } = (await post('/_local/token', {}, first)).json();
    await first.close();

    const second = await startLocal({ assemblyDir, port: 0, dataDir });
    opened.push(second);

    expect((await call('/v1/notes/kept', {}, second)).json()).toMatchObject({ note: { text: { S: 'x' } } });
    expect((await call('/_local/clock', {}, second)).json().now).toMatch(/^2026-12-11T08:1/);
    expect((await call('/v1/private', { headers: { authorization: token } }, second)).status).toBe(200);
  });

  test('two stacks run side by side, each on its own clock', async () => {
    const [one, two] = [await open({}), await open({ now: '2027-01-01T00:00:00Z' })];

    expect((await call('/_local/clock', {}, one)).json().now).toMatch(/^2026-11/);
    expect((await call('/_local/clock', {}, two)).json().now).toMatch(/^2027-01/);
  });

  test('a failed start throws one sentence and leaves nothing open', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'data-'));
    const running = await open({ dataDir });
    await post('/_local/clock', { advance: 'P20D', quiet: true }, running);
    const port = Number(new URL(running.url).port);

    await expect(start({ port })).rejects.toThrow(`Port ${port} is in use by another program.`);
    await expect(start({ now: 'yesterday' })).rejects.toThrow('The start time must be an instant');
    await expect(start({ assemblyDir: '/nowhere' })).rejects.toThrow('cannot be read');
    await running.close();
    await expect(start({ dataDir })).rejects.toThrow('it only moves forward');
    writeFileSync(join(dataDir, 'clock.json'), 'x');
    await expect(start({ dataDir })).rejects.toThrow('The data folder is damaged');
  });
});
