import type { IncomingMessage } from 'node:http';
import type { Outbox } from '../aws/types.ts';
import type { MovableClock } from '../clock.ts';
import type { FunctionLogs } from '../functions/logs.ts';
import type { HttpResponse } from '../http-api/response.ts';
import type { JwtAuthorizer } from '../http-api/routes.ts';
import type { Identity } from '../identity.ts';
import type { Schedules } from '../sources/schedules.ts';
import type { TravelResult } from '../time-machine.ts';
import { moveClock, readClock } from './clock.ts';
import { FOREIGN, isForeign } from './foreign.ts';
import { json, problem } from './problem.ts';
import { mintToken, type ReadTokenRequest } from './token.ts';

export type AdminApiOptions = {
  readonly clock: MovableClock;
  readonly utcOffsetMs: number;
  readonly logs: FunctionLogs;
  readonly outbox: Outbox;
  readonly identity: Identity;
  readonly authorizer: JwtAuthorizer | undefined;
  readonly readTokenRequest: ReadTokenRequest;
  readonly schedules: Pick<Schedules, 'names' | 'run'>;
  readonly travelTo: (targetMs: number) => Promise<TravelResult>;
  /** Returns what is still in progress at the timeout; nothing when all is drained. */
  readonly settle: (timeoutMs: number) => Promise<readonly string[]>;
};

export const ADMIN_PATH = '/_local/';

const SETTLE_MS = 30_000;

type AdminHandler = (
  request: IncomingMessage,
  options: AdminApiOptions,
  rest: string,
) => Promise<HttpResponse> | HttpResponse;

/** What exists on one machine only: tokens for anyone, a movable clock, job triggers, the outbox, logs. */
export function adminApi(options: AdminApiOptions): (request: IncomingMessage) => Promise<HttpResponse> {
  return async (request) => {
    if (isForeign(request)) return FOREIGN;
    const path = (request.url ?? '').slice(ADMIN_PATH.length).split('?')[0] ?? '';
    const [name = '', ...rest] = path.split('/');
    const methods = Object.hasOwn(ENDPOINTS, name) ? ENDPOINTS[name] : undefined;
    if (methods === undefined || rest.length !== (name === 'run' ? 1 : 0)) {
      const known = Object.keys(ENDPOINTS).join(', ');
      return problem(404, 'local.unknown', `Unknown path ${ADMIN_PATH}${path}. Known: ${known}.`);
    }
    const handler = methods[request.method ?? ''];

    return handler === undefined
      ? problem(405, 'local.method', `${ADMIN_PATH}${path} accepts ${Object.keys(methods).join(' and ')}.`)
      : handler(request, options, rest.join('/'));
  };
}

const ENDPOINTS: Readonly<Record<string, Readonly<Record<string, AdminHandler>>>> = {
  health: { GET: (_, { clock }) => json(200, { status: 'ok', now: clock.instant() }) },
  token: { POST: (request, options) => mintToken(request, { ...options, nowMs: options.clock.now }) },
  clock: { GET: (_, options) => readClock(options), POST: moveClock },
  run: { POST: (_, { schedules }, job) => runJob(job, schedules) },
  settle: { POST: (_, { settle }) => settled(settle) },
  outbox: { GET: (_, { outbox }) => json(200, { items: outbox.items() }) },
  logs: { GET: (request, { logs }) => json(200, { items: logs.lines(functionIn(request)) }) },
};

async function runJob(job: string, schedules: AdminApiOptions['schedules']): Promise<HttpResponse> {
  const outcome = await schedules.run(job);
  if (outcome === undefined) {
    return problem(404, 'local.noJob', `Unknown job ${job}. Known: ${schedules.names.join(', ')}.`);
  }
  if (!outcome.ok) return problem(500, 'local.jobFailed', `${job}: ${outcome.failure.errorMessage}`);

  return json(200, { job, result: JSON.parse(outcome.payload) });
}

async function settled(settle: AdminApiOptions['settle']): Promise<HttpResponse> {
  const open = await settle(SETTLE_MS);

  return open.length === 0
    ? json(200, { settled: true })
    : problem(504, 'local.unsettled', `Not settled after ${SETTLE_MS / 1000} seconds: ${open.join('; ')}.`);
}

function functionIn({ url = '' }: IncomingMessage): string | undefined {
  return new URLSearchParams(url.split('?')[1] ?? '').get('function') ?? undefined;
}
