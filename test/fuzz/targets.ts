import type { ServedRoute as Route } from '../../lambdas/platform/front-door.ts';
import { webhookSignature } from '../../lambdas/platform/standard-webhook.ts';
import { routes } from '../../lambdas/service.ts';
import { aPetitionBody } from '../support/bodies.ts';
import type { LocalStack } from '../support/local-stack.ts';
import { exampleOf } from '../support/operations.ts';
import type { Target } from './shots.ts';

const AGENCY = 'H44.100';
const SOURCE = 'fuzz';

type Sent = { readonly code: string; readonly receipt: string };
type Real = Sent & { readonly answered: Sent; readonly token: string; readonly secret: string };

/** Every route with a valid request: for an existing petition, with a valid token or signature. */
export async function targets(stack: LocalStack): Promise<Target[]> {
  const real = await prepare(stack);
  return Promise.all(routes.map((route) => (isPage(route) ? pageTarget(stack, route, real) : apiTarget(route, real))));
}

async function prepare(stack: LocalStack): Promise<Real> {
  const token = await stack.token(['officer', 'head', 'leader', 'auditor', 'admin'], 'H44');
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY }) });
  const body = { name: 'Fuzz', kind: 'sms' };
  const source = await stack.api('PUT', `/v1/staff/sources/${SOURCE}`, { token, body });
  const { code, receipt } = sent.body as Sent;
  return { code, receipt, token, secret: String(source.body['secret']), answered: await answered(stack, token) };
}

/** Another petition, with an answer that can be rated. */
async function answered(stack: LocalStack, token: string): Promise<Sent> {
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY }) });
  const { code, receipt } = sent.body as Sent;
  const acts = [
    ['accept', {}],
    ['assign', { to: 'local-officer-H44.100' }],
    ['answer', { text: 'Đã thu gom rác ở đầu ngõ.' }],
  ] as const;
  for (const [at, [name, more]] of acts.entries()) {
    await stack.api('POST', `/v1/staff/petitions/${code}/${name}`, { token, body: { version: at + 1, ...more } });
  }
  return { code, receipt };
}

const isPage = (route: Route): boolean => route.page;

function apiTarget({ id, method, path, access }: Route, real: Real): Target {
  const { params = {}, query = {}, body, raw } = exampleOf(id).request;
  const isInbound = raw !== undefined;
  // Staff get a petition to accept, its sender one to rate.
  const { code, receipt } = access === 'staff' ? real : real.answered;
  return {
    ...{ id, method, route: path, query },
    params: {
      ...params,
      ...('code' in params && id.startsWith('petitions.') && { code }),
      ...(isInbound && { source: SOURCE }),
    },
    headers: { receipt, ...(access === 'staff' && { authorization: `Bearer ${real.token}` }) },
    body: isInbound ? JSON.parse(raw) : body,
    as: body === undefined && !isInbound ? 'none' : 'json',
    ...(isInbound && { signed: signedBy(real.secret) }),
  };
}

function signedBy(secret: string) {
  let count = 0;
  return (body: Buffer) => {
    count += 1;
    const signed = { id: `fuzz-${count}`, timestamp: `${NOW_SECONDS}`, raw: body.toString() };
    const { id, timestamp } = signed;
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': webhookSignature(secret, signed) };
  };
}

/** The time of the stack in these tests. */
export const NOW = '2026-11-20T02:00:00.000Z';
const NOW_SECONDS = Date.parse(NOW) / 1_000;

const VALUES: Readonly<Record<string, string>> = { topic: 'cach-tinh', agency: AGENCY, id: 'visit-1', format: 'csv' };

/** The fields of a page: those of the form that it shows. */
async function pageTarget(stack: LocalStack, { id, method, path }: Route, real: Real): Promise<Target> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const params = Object.fromEntries(
    names.map((name) => [name, name === 'code' ? real.answered.code : (VALUES[name] ?? 'x')]),
  );
  const shown = path.replace('/danh-gia', method === 'POST' && path.includes('phan-anh/') ? '' : '/danh-gia');
  const address = shown.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? 'x');
  const query = { receipt: real.answered.receipt, agency: AGENCY };
  const page = await stack.raw('GET', `${address}?${new URLSearchParams(query)}`);
  const fields = String(page.body['text']).matchAll(/<(?:input|select|textarea|button)[^>]* name="([^"]+)"/g);
  const body = Object.fromEntries([...fields].map(([, name = '']) => [name, '1']));
  return {
    ...{ id, method, route: path, params, query },
    headers: {},
    body: { ...body, receipt: real.answered.receipt, agency: AGENCY },
    as: method === 'POST' ? 'form' : 'none',
  };
}
