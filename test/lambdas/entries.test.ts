import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { ServedRoute as Route } from '../../lambdas/platform/front-door.ts';
import { functions, routes } from '../../lambdas/service.ts';
import { functionEntries } from '../../lib/entries.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from '../support/http-event.ts';
import { logLines } from '../support/log-lines.ts';
import { mockClient } from '../support/mock-client.ts';
import { stubSite } from '../support/stub-site.ts';

const allFunctions = Object.keys(functions);
const allRoutes: readonly Route[] = routes;
const httpFunctions = [...new Set(allRoutes.map((route) => route.function))];
const keyOf = ({ method, path }: Route) => `${method} ${path}`;

const dynamo = mockClient(DynamoDBClient);
logLines();
afterEach(() => {
  dynamo.reset();
  vi.unstubAllEnvs();
});
/** All but the page that says that there is none. */
const answering = allRoutes.filter(({ id }) => !id.startsWith('pages.unknown.'));

/** A route that is not of this function; a page says so in words, and nothing else here is a page that was not found. */
function isUnknown(result: unknown): boolean {
  const { statusCode, headers, body } = result as APIGatewayProxyStructuredResultV2;
  if (statusCode !== 404) return false;
  return `${headers?.['content-type']}`.startsWith('text/html') || JSON.parse(body ?? '').code === 'route.notFound';
}

type Entry = { readonly handler: (event: unknown, context: Context) => Promise<unknown> };

const entries = functionEntries(fileURLToPath(new URL('../../lambdas', import.meta.url)));
const directory = mkdtempSync(join(tmpdir(), 'entries-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** The text of the entry that is bundled, from a file that stands where its imports lead to the same modules. */
async function load(name: string): Promise<Entry> {
  const { contents = '', resolveDir = '' } = entries.get(name) ?? {};
  const file = join(directory, `${name}.ts`);
  writeFileSync(file, contents.replaceAll(`from './`, `from '${resolveDir}/`));
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

test.each(allFunctions)('the entry of %s is imported without an environment and without a call', async (name) => {
  for (const variable of Object.keys(process.env)) {
    if (/_TABLE$|^AWS_|_KEY$|_URL$|^ROOT_AGENCY$/.test(variable)) vi.stubEnv(variable, undefined);
  }

  expect(await load(name)).toMatchObject({ handler: expect.any(Function) });
  expect(dynamo.calls()).toStrictEqual([]);
});

test.each(httpFunctions)('the entry of %s answers its own routes and finds no others', async (name) => {
  stubSite();
  const { handler } = await load(name);
  const found: string[] = [];
  for (const route of answering) {
    const event = httpEvent({ routeKey: keyOf(route), claims: staffClaims('admin', 'H44') });
    if (!isUnknown(await handler(event, lambdaContext()))) found.push(route.id);
  }

  expect(found).toStrictEqual(answering.filter((route) => route.function === name).map(({ id }) => id));
});

test.each(allRoutes.filter(({ access }) => access === 'staff').map((route) => [keyOf(route), route] as const))(
  '%s tells nothing to who comes without a token',
  async (routeKey, route) => {
    const { handler } = await load(route.function);

    expect(answered(await handler(httpEvent({ routeKey }), lambdaContext()))).toMatchObject({
      status: 401,
      body: { code: 'caller.unknown' },
    });
  },
);
