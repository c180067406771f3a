import type { Closers } from './closers.ts';
import { type Functions, startFunctions } from './functions/functions.ts';
import { type FunctionLogs, functionLogs, type LogLine } from './functions/logs.ts';
import type { Runtime } from './runtime.ts';
import { localSchedules, type Schedules } from './sources/schedules.ts';
import { type EventSources, startSources } from './sources/start-sources.ts';
import { startTimekeeper, type Timekeeper } from './timekeeper.ts';

/** What runs in a stack: its functions, and what invokes them without a request. */
export type Services = {
  readonly logs: FunctionLogs;
  readonly functions: Functions;
  readonly sources: EventSources;
  readonly schedules: Schedules;
  readonly timekeeper: Timekeeper;
};

type ServiceOptions = {
  readonly print: (line: LogLine) => void;
  readonly report: (fault: unknown) => void;
  readonly utcOffsetMs: number;
  /** Whether the stack is up: a start that fails leaves the data folder unchanged. */
  readonly isUp: () => boolean;
};

/** How long the time machine waits at a stop for streams and queues to drain. */
const STOP_MS = 30_000;

export function startServices(runtime: Runtime, options: ServiceOptions, opened: Closers): Services {
  const { stack, clock, aws, dataDir } = runtime;
  const { print, report, utcOffsetMs, isUp } = options;
  const logs = functionLogs(clock.instant, print);
  const functions = startFunctions({ stack, aws, clock, logs });
  const sources = startSources({ stack, aws, functions, dataDir, nowMs: clock.now, report });
  runtime.listen(sources.take);
  // Together: an event source waits for its functions, which end at once when they are closed.
  opened.add(() => Promise.all([sources.close(), functions.close()]));

  const schedules = localSchedules(stack, functions, clock.now);
  const timekeeper = startTimekeeper({
    ...{ clock, utcOffsetMs, report },
    save: () => isUp() && runtime.saveClock(),
    runDue: schedules.runDue,
    expire: aws.expire,
    settle: () => sources.settle(STOP_MS),
  });
  opened.add(timekeeper.close);

  return { logs, functions, sources, schedules, timekeeper };
}
