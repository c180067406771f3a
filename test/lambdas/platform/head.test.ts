import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { refuse } from '../../../lambdas/kernel/refusal.ts';
import { operation, type Request, reply } from '../../../lambdas/platform/operation.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';

logLines();

const Input = z.object({ query: z.object({ as: z.string() }) });
const refusals = { 'note.gone': { status: 409, en: 'Gone.', vi: 'Không còn.' } } as const;
const endpoint = operation({
  route: { id: 'notes.list', method: 'GET', path: '/v1/notes', summary: 'List the notes' },
  input: Input,
  answers: { 200: () => z.object({ items: z.array(z.string()) }) },
  refuses: refusals,
  example: () => ({ request: { query: { as: 'x' } }, answers: { 200: { items: ['a'] } } }),
  wire: () => ({}),
  run,
});
async function run(_: object, { query }: Request<typeof Input>) {
  if (query.as === 'fault') throw new Error('broken');
  if (query.as === 'refusal') return refuse('note.gone');
  return reply(200, { items: ['a'] }, { 'cache-control': 'public, max-age=60' });
}

const handler = httpHandler('notes-public', { endpoints: [endpoint] });
const ask = (method: string, as: string) =>
  handler(httpEvent({ routeKey: `${method} /v1/notes`, query: { as } }), lambdaContext());

describe('HEAD', () => {
  test.each(['list', 'refusal', 'fault'])('has status and headers of GET and no body, for a %s', async (as) => {
    const { body, ...head } = await ask('HEAD', as);
    const { body: shown, ...get } = await ask('GET', as);

    expect(head).toStrictEqual(get);
    expect(body).toBe('');
    expect(shown).not.toBe('');
  });

  test('is recognised on a route for all methods of a path, where any other method is unknown', async () => {
    const on = (method: string) => {
      const event = httpEvent({ routeKey: 'ANY /v1/notes', query: { as: 'list' } });
      const http = { ...event.requestContext.http, method };
      return handler({ ...event, requestContext: { ...event.requestContext, http } }, lambdaContext());
    };

    expect(await on('HEAD')).toMatchObject({ statusCode: 200, body: '' });
    expect(await on('GET')).toMatchObject({ statusCode: 200, body: '{"items":["a"]}' });
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect(await on(method)).toMatchObject({ statusCode: 404 });
    }
  });

  test('of what has no GET is unknown', async () => {
    const event = httpEvent({ routeKey: 'HEAD /v1/others', query: { as: 'list' } });

    expect(await handler(event, lambdaContext())).toMatchObject({ statusCode: 404, body: '' });
  });
});

test.each(['refusal', 'fault'])('a %s is never stored by a cache, whatever the page that shows it says', async (as) => {
  const render = () => ({ statusCode: 409, headers: { 'cache-control': 'public, max-age=60' }, body: 'x' });
  const shown = httpHandler('notes-public', { endpoints: [endpoint], render });

  const event = httpEvent({ routeKey: 'GET /v1/notes', query: { as } });
  expect((await shown(event, lambdaContext())).headers).toMatchObject({ 'cache-control': 'no-store' });
});
