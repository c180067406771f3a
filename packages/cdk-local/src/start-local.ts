import { ADMIN_PATH, adminApi } from './admin-api/admin-api.ts';
import { type Closers, closers } from './closers.ts';
import type { LogLine } from './functions/logs.ts';
import { functionSpecs } from './functions/spec.ts';
import { httpApi } from './http-api/api.ts';
import { jwtAuthorize } from './http-api/authorizer.ts';
import { apiRoutes } from './http-api/routes.ts';
import { type Handle, startServer } from './http-server.ts';
import { localIdentity } from './identity.ts';
import { openRuntime, type Runtime, type RuntimeOptions } from './runtime.ts';
import { type Services, startServices } from './services.ts';
import { site } from './site/site.ts';

export type StartLocalOptions = RuntimeOptions & {
  /** 0 takes any free port. */
  readonly port: number;
  /** Gets every line that a function logs. */
  readonly print?: (line: LogLine) => void;
  /** Gets what goes wrong in the runner itself. */
  readonly report?: (fault: unknown) => void;
};

export interface Local {
  readonly url: string;
  /** What the clock of the stack shows. */
  instant(): string;
  /** What the functions of the stack are told by their environments, all of it together. */
  readonly environment: Readonly<Record<string, string>>;
  /** Puts very many items (DynamoDB's own JSON) at once, past API and streams, into a table with none of their keys. */
  fill(table: string, items: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /** What this runner does not imitate faithfully: sentences for the console. */
  readonly warnings: readonly string[];
  /**
   * Runs `work` while the throttles of the template are off and its schedules rest: what is loaded comes in faster than
   * the first allow, and the second would look at the half of it.
   */
  whileLoading<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Runs a synthesized stack on 127.0.0.1. Throws a LocalError with one clear sentence for what a person can put right:
 * a taken port, a broken data folder, a template it cannot run.
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
  const { port, print = () => {}, report = throwLater } = options;
  let isUp = false;
  let isLoading = false;
  const runtime = await openRuntime(options, opened);
  const services = startServices(runtime, { print, report, isUp: () => isUp }, opened);
  const handle = await front(runtime, services, () => !isLoading);
  const server = await startServer(port, handle, report);
  opened.add(server.close);
  isUp = true;
  runtime.saveClock();

  return {
    url: server.url,
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

/** Everything behind the one port: the local doors, and what CloudFront makes of the rest. */
async function front(runtime: Runtime, services: Services, isThrottled: () => boolean): Promise<Handle> {
  const { stack, clock, outbox, dataDir } = runtime;
  const { logs, functions, schedules, sources, timekeeper } = services;
  const identity = await localIdentity(dataDir);
  const authorizer = apiRoutes(stack).find((route) => route.authorizer !== undefined)?.authorizer;
  const authorize = jwtAuthorize(identity.keys, clock.now);
  const serve = site(stack, httpApi({ stack, functions, authorize, nowMs: clock.now, isThrottled }));
  const adminOptions = {
    ...{ clock, logs, outbox, identity, authorizer, schedules },
    settle: sources.settle,
    travelTo: timekeeper.travelTo,
  };

  return (request) => (request.url?.startsWith(ADMIN_PATH) ? adminApi(request, adminOptions) : serve(request));
}

/** A fault nobody asked to hear of must still be seen. */
function throwLater(fault: unknown): void {
  setImmediate(() => {
    throw fault;
  });
}
