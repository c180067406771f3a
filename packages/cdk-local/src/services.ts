import type { Closers } from './closers.ts';
import { type Functions, startFunctions } from './functions/functions.ts';
import { type FunctionLogs, functionLogs, type LogLine } from './functions/logs.ts';
import type { Runtime } from './runtime.ts';
import { localSchedules, type Schedules } from './sources/schedules.ts';
import { type Sources, startSources } from './sources/start-sources.ts';
import { startTimekeeper, type Timekeeper } from './timekeeper.ts';

/** What runs on the ground: functions, and what wakes them by itself. */
export type Services = {
  readonly logs: FunctionLogs;
  readonly functions: Functions;
  readonly sources: Sources;
  readonly schedules: Schedules;
  readonly timekeeper: Timekeeper;
};

type ServiceListeners = {
  readonly print: (line: LogLine) => void;
  readonly report: (fault: unknown) => void;
  /** Whether the stack is up: a start that fails leaves the data folder as it found it. */
  readonly isUp: () => boolean;
};

/** How long the time machine waits at a stop for streams and queues before it goes on. */
const STOP_MS = 30_000;

export function startServices(runtime: Runtime, { print, report, isUp }: ServiceListeners, opened: Closers): Services {
  const { stack, clock, aws, dataDir } = runtime;
  const logs = functionLogs(clock.instant, print);
  const functions = startFunctions({ stack, aws, clock, logs });
  const sources = startSources({ stack, aws, functions, dataDir, nowMs: clock.now, report });
  runtime.listen(sources.take);
  // Together: a source waits for its functions, which end at once when they are closed.
  opened.add(() => Promise.all([sources.close(), functions.close()]));

  const schedules = localSchedules(stack, functions, clock.now);
  const timekeeper = startTimekeeper({
    ...{ clock, report },
    keep: () => isUp() && runtime.saveClock(),
    runDue: schedules.runDue,
    expire: aws.expire,
    settle: () => sources.settle(STOP_MS),
  });
  opened.add(timekeeper.close);

  return { logs, functions, sources, schedules, timekeeper };
}
