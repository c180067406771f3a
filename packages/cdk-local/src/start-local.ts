import { ADMIN_PATH, adminApi } from './admin-api/admin-api.ts';
import { anySubject, type ReadTokenRequest } from './admin-api/token.ts';
import { type Closers, closers } from './closers.ts';
import type { LogLine } from './functions/logs.ts';
import { functionSpecs } from './functions/spec.ts';
import { httpApi } from './http-api/api.ts';
import { jwtAuthorize } from './http-api/authorizer.ts';
import { firstAuthorizer } from './http-api/routes.ts';
import { type Handle, openServer } from './http-server.ts';
import { localIdentity } from './identity.ts';
import { OIDC_PATH } from './oidc/local-issuer.ts';
import { oidcProvider } from './oidc/provider.ts';
import { anyone, type SignIn } from './oidc/sign-in.ts';
import { openRuntime, type Runtime, type RuntimeOptions } from './runtime.ts';
import { type Services, startServices } from './services.ts';
import { site } from './site/site.ts';

export type StartLocalOptions = RuntimeOptions & {
  /** Port on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** How far local time is ahead of UTC, ms: the time machine stops when a local day begins. Default: 0. */
  readonly utcOffsetMs?: number;
  /** Reads the body of `POST /_local/token`. Default: `{"sub": "…", "claims": {…}}`. */
  readonly readTokenRequest?: ReadTokenRequest;
  /** Who may be chosen at `/_local/oidc/authorize`. Default: the default subject of a token request. */
  readonly signIn?: SignIn;
  /** Receives every line that a function logs. */
  readonly print?: (line: LogLine) => void;
  /** Receives faults of the runner itself. */
  readonly report?: (fault: unknown) => void;
};

export interface Local {
  readonly url: string;
  /** The time of the stack's clock. */
  instant(): string;
  /** The environment variables of all functions of the stack, merged. */
  readonly environment: Readonly<Record<string, string>>;
  /** Writes many items (DynamoDB JSON) at once into a table without these keys, bypassing API, conditions and streams. */
  fill(table: string, items: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /** Sentences about what the runner does not imitate in this stack. */
  readonly warnings: readonly string[];
  /**
   * Runs `work` with the throttles of the template switched off and its schedules paused: bulk loading is faster than
   * the throttles allow, and a job would process half-loaded data.
   */
  whileLoading<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Runs a synthesized stack on 127.0.0.1. Throws a LocalError with one clear sentence for what a person can fix: a taken
 * port, a broken data folder, a template it cannot run.
 */
export async function startLocal(options: StartLocalOptions): Promise<Local> {
  const opened = closers();
  try {
    return { ...(await open(options, opened)), close: opened.closeAll };
  } catch (error) {
    await opened.closeAll();
    throw error;
  }
}

async function open(options: StartLocalOptions, opened: Closers): Promise<Omit<Local, 'close'>> {
  const { port, utcOffsetMs = 0, readTokenRequest = anySubject, signIn = anyone } = options;
  const { print = () => {}, report = throwLater } = options;
  let isUp = false;
  let isLoading = false;
  const server = await openServer(port, report);
  opened.add(server.close);
  const runtime = await openRuntime(options, server.url, opened);
  const services = startServices(runtime, { print, report, utcOffsetMs, isUp: () => isUp }, opened);
  const isThrottled = () => !isLoading;
  const { url: serverUrl } = server;
  server.serve(
    await front({ runtime, services, isThrottled, readTokenRequest, utcOffsetMs, signIn, serverUrl, report }),
  );
  // Once more, so that at a stop no request comes in while the rest is closed.
  opened.add(server.close);
  isUp = true;
  runtime.saveClock();

  return {
    url: serverUrl,
    instant: runtime.clock.instant,
    environment: Object.assign({}, ...functionSpecs(runtime.stack).map(({ environment }) => environment)),
    fill: runtime.aws.fill,
    warnings: runtime.aws.warnings,
    async whileLoading(work) {
      isLoading = true;
      services.timekeeper.pause(true);
      try {
        return await work();
      } finally {
        isLoading = false;
        services.timekeeper.pause(false);
      }
    },
  };
}

type FrontOptions = {
  readonly runtime: Runtime;
  readonly services: Services;
  readonly isThrottled: () => boolean;
  readonly readTokenRequest: ReadTokenRequest;
  readonly utcOffsetMs: number;
  readonly signIn: SignIn;
  readonly serverUrl: string;
  readonly report: (fault: unknown) => void;
};

/** Everything behind the one port: the admin API, and what CloudFront does with all other requests. */
async function front({ runtime, services, isThrottled, ...options }: FrontOptions): Promise<Handle> {
  const { stack, clock, outbox, dataDir, issuer } = runtime;
  const { logs, functions, schedules, sources, timekeeper } = services;
  const identity = await localIdentity(dataDir);
  const authorize = jwtAuthorize(identity.keys, clock.now, issuer);
  const api = httpApi({ stack, functions, authorize, nowMs: clock.now, isThrottled });
  const serve = site(stack, { api, awsUrl: runtime.aws.url });
  const admin = adminApi({
    ...{ ...options, clock, logs, outbox, identity, schedules, authorizer: firstAuthorizer(stack) },
    settle: sources.settle,
    travelTo: timekeeper.travelTo,
  });

  const provider = oidcProvider({ ...options, stack, identity, issuer: issuer.url, nowMs: clock.now });

  return (request) => {
    if (request.url?.startsWith(`${OIDC_PATH}/`)) return provider(request);
    return request.url?.startsWith(ADMIN_PATH) ? admin(request) : serve(request);
  };
}

/** Without a `report` option a fault must not go unnoticed: it ends the process. */
function throwLater(fault: unknown): void {
  setImmediate(() => {
    throw fault;
  });
}
