import { claimDataFolder } from './aws/data-folder.ts';
import { openDoor } from './aws/door.ts';
import { openOutbox } from './aws/outbox.ts';
import { startAws } from './aws/start-aws.ts';
import type { ChangeRecord, EngineChoice } from './aws/types.ts';
import { openVault } from './aws/vault.ts';
import { keptClock } from './clock-store.ts';
import { type Closers, closers } from './closers.ts';
import { DOORS_PATH, openDoors } from './doors/doors.ts';
import { functionLogs, type LogLine } from './functions/logs.ts';
import { startFunctions } from './functions/pool.ts';
import { httpApi } from './http-api/api.ts';
import { jwtAuthorize } from './http-api/authorizer.ts';
import { apiRoutes } from './http-api/routes.ts';
import { startServer } from './http-server.ts';
import { localIdentity } from './identity.ts';
import { site } from './site/site.ts';
import { localSchedules } from './sources/schedules.ts';
import { startSources } from './sources/start-sources.ts';
import { readStack } from './template.ts';
import { startTimekeeper } from './timekeeper.ts';

export type StartLocalOptions = {
  /** The synthesized cloud assembly, `cdk.out`. */
  readonly assemblyDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where everything is kept over a restart; without it all is in memory. */
  readonly dataDir?: string;
  /** RFC 3339 instant at which the clock of the stack begins. */
  readonly now?: string;
  readonly engine?: EngineChoice;
  /** Gets every line that a function logs. */
  readonly print?: (line: LogLine) => void;
  /** Gets what goes wrong in the runner itself. */
  readonly report?: (fault: unknown) => void;
};

export interface Local {
  readonly url: string;
  /** What the clock of the stack shows. */
  instant(): string;
  /** What this runner does not imitate faithfully: sentences for the console. */
  readonly warnings: readonly string[];
  /**
   * Runs `work` while the throttles of the template are off and its schedules rest: a year of demo data comes in faster
   * than the first allow, and would be counted a thousand times by the second.
   */
  whileLoading<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** How long the time machine waits at a stop for streams and queues before it goes on. */
const STOP_MS = 30_000;

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
  const { dataDir, port, print = () => {}, report = throwLater } = options;
  const ground = await openGround(options, opened);
  const { stack, clock, aws, outbox } = ground;

  const logs = functionLogs(clock.instant, print);
  const functions = startFunctions({ stack, aws, clock, logs });
  const sources = startSources({ stack, aws, functions, dataDir, nowMs: clock.now, report });
  ground.listen(sources.take);
  // Together: a source waits for its functions, which end at once when they are closed.
  opened.add(() => Promise.all([sources.close(), functions.close()]));

  const schedules = localSchedules(stack, functions, clock.now);
  const timekeeper = startTimekeeper({
    ...{ clock, keep: ground.keepClock, report },
    runDue: schedules.runDue,
    expire: aws.expire,
    settle: () => sources.settle(STOP_MS),
  });
  opened.add(timekeeper.close);

  const identity = await localIdentity(dataDir);
  const authorizer = apiRoutes(stack).find((route) => route.authorizer !== undefined)?.authorizer;
  let isThrottled = true;
  const api = httpApi({
    ...{ stack, functions, nowMs: clock.now },
    authorize: jwtAuthorize(identity.keys, clock.now),
    isThrottled: () => isThrottled,
  });
  const front = site(stack, api);
  const doors = { clock, logs, outbox, identity, authorizer, schedules, settle: sources.settle, ...timekeeper };
  const server = await startServer(
    port,
    (request) => (request.url?.startsWith(DOORS_PATH) ? openDoors(request, doors) : front(request)),
    report,
  );
  opened.add(server.close);

  return {
    url: server.url,
    instant: clock.instant,
    warnings: aws.warnings,
    async whileLoading(work) {
      isThrottled = false;
      timekeeper.pause(true);
      try {
        return await work();
      } finally {
        isThrottled = true;
        timekeeper.pause(false);
      }
    },
  };
}

/** What a stack stands on before anything in it runs: its folder, clock, template, tables and queues. */
async function openGround({ assemblyDir, dataDir, now, engine }: StartLocalOptions, opened: Closers) {
  const kept = dataDir === undefined ? {} : { dataDir };
  if (dataDir !== undefined) opened.add(claimDataFolder(dataDir).release);
  const { clock, keep } = keptClock(dataDir, now);
  const vault = openVault(dataDir);
  const outbox = openOutbox(dataDir);
  const door = await openDoor();
  opened.add(door.close);
  const stack = readStack(assemblyDir, { awsUrl: door.url, vault });

  let take: (record: ChangeRecord) => void = () => {};
  const aws = await startAws({
    ...{ door, stack, clock, vault, outbox, ...kept },
    ...(engine !== undefined && { engine }),
    onChange: (record) => take(record),
  });
  opened.add(aws.close);

  return {
    ...{ stack, clock, aws, outbox, keepClock: keep },
    listen(to: (record: ChangeRecord) => void) {
      take = to;
    },
  };
}

/** A fault nobody asked to hear of must still be seen. */
function throwLater(fault: unknown): void {
  setImmediate(() => {
    throw fault;
  });
}
