import { type Closers, closers } from './closers.ts';
import { DOORS_PATH, openDoors } from './doors/doors.ts';
import type { LogLine } from './functions/logs.ts';
import { functionSpecs } from './functions/spec.ts';
import { type Ground, type GroundOptions, openGround } from './ground.ts';
import { httpApi } from './http-api/api.ts';
import { jwtAuthorize } from './http-api/authorizer.ts';
import { apiRoutes } from './http-api/routes.ts';
import { type Handle, startServer } from './http-server.ts';
import { localIdentity } from './identity.ts';
import { site } from './site/site.ts';
import { startWorks, type Works } from './works.ts';

export type StartLocalOptions = GroundOptions & {
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
  const ground = await openGround(options, opened);
  const works = startWorks(ground, { print, report, isUp: () => isUp }, opened);
  const handle = await front(ground, works, () => !isLoading);
  const server = await startServer(port, handle, report);
  opened.add(server.close);
  isUp = true;
  ground.keepClock();

  return {
    url: server.url,
    instant: ground.clock.instant,
    environment: Object.assign({}, ...functionSpecs(ground.stack).map(({ environment }) => environment)),
    fill: ground.aws.fill,
    warnings: ground.aws.warnings,
    async whileLoading(work) {
      isLoading = true;
      works.timekeeper.pause(true);
      try {
        return await work();
      } finally {
        isLoading = false;
        works.timekeeper.pause(false);
      }
    },
  };
}

/** Everything behind the one port: the local doors, and what CloudFront makes of the rest. */
async function front(ground: Ground, works: Works, isThrottled: () => boolean): Promise<Handle> {
  const { stack, clock, outbox, dataDir } = ground;
  const { logs, functions, schedules, sources, timekeeper } = works;
  const identity = await localIdentity(dataDir);
  const authorizer = apiRoutes(stack).find((route) => route.authorizer !== undefined)?.authorizer;
  const authorize = jwtAuthorize(identity.keys, clock.now);
  const serve = site(stack, httpApi({ stack, functions, authorize, nowMs: clock.now, isThrottled }));
  const doors = {
    ...{ clock, logs, outbox, identity, authorizer, schedules },
    settle: sources.settle,
    travelTo: timekeeper.travelTo,
  };

  return (request) => (request.url?.startsWith(DOORS_PATH) ? openDoors(request, doors) : serve(request));
}

/** A fault nobody asked to hear of must still be seen. */
function throwLater(fault: unknown): void {
  setImmediate(() => {
    throw fault;
  });
}
