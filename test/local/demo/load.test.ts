import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../../lambdas/routes.ts';
import { demoStart, loadDemo } from '../../../local/demo/load.ts';

const UNTIL = '2026-11-22T00:30:00.000Z';

type Heard = {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly authorization: string | undefined;
};
type Replies = (heard: Heard) => { readonly status: number; readonly body: unknown };

const open = new Set<() => void>();
afterAll(() => {
  for (const close of open) close();
  open.clear();
});

/** A stack that says yes to everything, unless told otherwise. */
async function fakeStack(replies: Replies = () => ({ status: 200, body: {} })) {
  const heard: Heard[] = [];
  let petitions = 0;
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const one = { method, path, body: await textOf(request), authorization: headers.authorization };
    heard.push(one);
    if (path === '/v1/petitions') petitions += 1;
    const { status, body } = replies(one);
    const usual =
      path === '/_local/token'
        ? { token: tokenFor(one.body) }
        : { code: `PAKN-${petitions}`, receipt: `R-${petitions}` };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...usual, ...(body as object) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.add(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address() as { readonly port: number };

  return { url: `http://127.0.0.1:${address.port}`, heard };
}

const tokenFor = (body: string) => String((JSON.parse(body) as { readonly sub: string }).sub);

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

test('the clock begins 396 days before the end', () => {
  expect(demoStart(UNTIL)).toBe('2025-10-22T00:30:00.000Z');
});

describe('loading', () => {
  const reports: { readonly done: number; readonly total: number }[] = [];
  let heard: readonly Heard[] = [];
  let loaded = {};

  beforeAll(async () => {
    const stack = await fakeStack();
    const report = (done: number, total: number) => reports.push({ done, total });
    loaded = await loadDemo({ url: stack.url, until: UNTIL, report });
    heard = stack.heard;
  });

  test('sends 200 petitions and 3,000 ratings', () => {
    expect(loaded).toMatchObject({ petitions: 200, ratings: 3000 });
    expect(heard.filter(({ path }) => path === '/v1/petitions').length).toBe(200);
    expect(heard.filter(({ path }) => path === '/v1/ratings').length).toBe(3000);
  });

  test('sends nothing but requests to known routes and local doors', () => {
    const patterns = routes.map(
      ({ method, path }) => [method, new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)] as const,
    );

    const unknown = heard
      .filter(({ path }) => !path.startsWith('/_local/'))
      .filter(({ method, path }) => !patterns.some(([verb, pattern]) => verb === method && pattern.test(path)));
    expect(unknown).toEqual([]);
  });

  test('tells how far it is, to the end', () => {
    expect(reports.at(-1)?.done).toBe(reports.at(-1)?.total);
    expect(reports.map(({ done }) => done)).toEqual(reports.map((_, at) => at + 1));
  });

  test('moves the clock forward only, quietly, and ends where it shall', () => {
    const moves = heard.filter(({ path }) => path === '/_local/clock').map(({ body }) => JSON.parse(body));
    const instants = moves.map(({ now }) => now);

    expect(instants).toEqual(instants.toSorted());
    expect(moves.every(({ quiet }) => quiet === true)).toBe(true);
    expect(instants.at(-1)).toBe(UNTIL);
    expect(moves.length).toBeLessThan(600);
  });

  test('ends with the watch and the roll-up, once all has settled', () => {
    expect(heard.slice(-4).map(({ path }) => path)).toEqual([
      '/_local/settle',
      '/_local/run/deadline-watch',
      '/_local/run/roll-up',
      '/_local/settle',
    ]);
  });

  test('lets each act be done by the one whose act it is, with a token that has not run out', () => {
    const accepted = heard.filter(({ path }) => path.endsWith('/accept'));
    const minted = heard.filter(({ path }) => path === '/_local/token').map(({ body }) => tokenFor(body));

    expect(accepted.every(({ authorization }) => authorization?.startsWith('Bearer local-head-'))).toBe(true);
    expect(minted.filter((sub) => sub === 'local-head-H44.100').length).toBe(2);
  });
});

describe('loading with empty', () => {
  test('puts the directory alone and leaves the clock', async () => {
    const { url, heard } = await fakeStack();

    const loaded = await loadDemo({ url, until: UNTIL, empty: true });

    expect(loaded).toMatchObject({ petitions: 0, ratings: 0 });
    expect(heard.filter(({ method }) => method === 'PUT').length).toBe(28);
    expect(heard.filter(({ method }) => method !== 'PUT').map(({ path }) => path)).toEqual(['/_local/token']);
  });

  test('puts parents before their children', async () => {
    const { url, heard } = await fakeStack();

    await loadDemo({ url, until: UNTIL, empty: true });

    expect(heard.find(({ method }) => method === 'PUT')?.path).toBe('/v1/staff/agencies/H44');
  });
});

describe('one request that is not answered as it should be', () => {
  test('stops the loading with a sentence that names it and its code', async () => {
    const { url, heard } = await fakeStack(({ path }) =>
      path === '/v1/ratings'
        ? { status: 422, body: { code: 'rating.agencyUnknown', detail: 'No such agency.' } }
        : { status: 200, body: {} },
    );

    const loading = loadDemo({ url, until: UNTIL });

    await expect(loading).rejects.toThrow(
      'Demo data: POST /v1/ratings was answered 422 rating.agencyUnknown: No such agency.',
    );
    expect(heard.filter(({ path }) => path === '/v1/ratings').length).toBeLessThan(30);
  });

  test('is told in the words of the gateway when it has no code', async () => {
    const { url } = await fakeStack(() => ({ status: 429, body: { message: 'Too Many Requests' } }));

    await expect(loadDemo({ url, until: UNTIL })).rejects.toThrow(
      'Demo data: POST /_local/token was answered 429 Too Many Requests.',
    );
  });

  test('is named also when nobody answers', async () => {
    await expect(loadDemo({ url: 'http://127.0.0.1:1', until: UNTIL })).rejects.toThrow(
      /^Demo data: POST \/_local\/token got no answer: .*ECONNREFUSED/,
    );
  });
});
