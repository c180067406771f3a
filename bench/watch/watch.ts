import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '../../lambdas/kernel/time.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { deadlineWatch } from '../../test/support/deadline-watch.ts';
import { noTraffic, type Traffic } from '../../test/support/metered-table.ts';
import type { Measured } from '../measure.ts';

const OPEN = 1_000_000;
const DUE = 2_000;
/** A working day: at night the job only notes what is due, in the morning it also notifies people. */
const NIGHT = '2026-11-23T16:00:00.000Z';
const MORNING = '2026-11-23T03:00:00.000Z';

/** What a call to DynamoDB takes. */
const CALL_MS = 5;
const SAMPLE_MS = 20;
const MS_IN_S = 1_000;
const US_IN_S = 1_000_000;
const BYTES_IN_MB = 1_048_576;

/** The goals of the issue. */
const HANDLER_S = 5;
const MEMORY_MB = 256;
const MORE_THAN_DUE = 1.1;

/** List prices of `us-east-1` in USD, as in `docs/operations.md`. */
const WRITE_USD = 0.625 / 1_000_000;
const READ_USD = 0.125 / 1_000_000;
const RUNS_A_DAY = 96;

/** A million open petitions of which 2,000 are due: what a run of the deadline watch reads, writes and takes. */
export async function watchDeadlines(): Promise<Measured[]> {
  const night = await measure(NIGHT);
  const morning = await measure(MORNING);
  const { petitions } = night.traffic;
  const all = sumOf(morning.traffic);
  const idleUnits = sumOf(morning.idle).readUnits;
  const usd = all.writeUnits * WRITE_USD + (all.readUnits + RUNS_A_DAY * idleUnits) * READ_USD;
  return [
    {
      what: 'items of petitions read, against due',
      value: petitions.itemsRead / 2 / DUE,
      unit: '',
      goal: MORE_THAN_DUE,
    },
    ...linesOf('noting', night),
    ...linesOf('noting and telling', morning),
    { what: 'a run with nothing to do', value: idleUnits, unit: 'RCU' },
    { what: `DynamoDB a day: ${DUE} due, ${RUNS_A_DAY} runs`, value: usd, unit: 'USD' },
  ];
}

type Run = Awaited<ReturnType<typeof measure>>;

function linesOf(what: string, { counts, traffic, seconds, cpuSeconds, peakMb }: Run): Measured[] {
  const { itemsRead, readUnits, writes, writeUnits } = sumOf(traffic);
  const people = `${counts.marked} noted, ${counts.notified} notified`;
  const petitions = `${traffic.petitions.itemsRead} items of petitions and their keys`;
  return [
    { what: `${what}, ${CALL_MS} ms a call`, value: seconds, unit: 's', goal: HANDLER_S, note: people },
    {
      what: `${what}, CPU`,
      value: cpuSeconds,
      unit: 's',
      note: `${itemsRead} items read (${petitions}), ${writes} writes`,
    },
    { what: `${what}, heap with a million rows`, value: peakMb, unit: 'MB', goal: MEMORY_MB },
    {
      what: `${what}, one petition`,
      value: writeUnits / DUE,
      unit: 'WCU',
      note: `${(readUnits / DUE).toFixed(2)} RCU`,
    },
  ];
}

async function measure(now: Instant) {
  const house = await deadlineWatch({ open: OPEN, due: DUE, now });
  const samples = [process.memoryUsage().heapUsed];
  const sampling = setInterval(() => samples.push(process.memoryUsage().heapUsed), SAMPLE_MS);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { counts, traffic } = await house.run(slowed);
  const seconds = (performance.now() - start) / MS_IN_S;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(sampling);
  const { traffic: idle } = await house.run();
  const peakMb = Math.max(...samples) / BYTES_IN_MB;
  return { counts, traffic, idle, seconds, cpuSeconds: (user + system) / US_IN_S, peakMb };
}

/** Every call takes as long as one to DynamoDB. */
function slowed(table: Table): Table {
  const later = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    await sleep(CALL_MS);
    return call();
  };
  return {
    get: (key) => later(() => table.get(key)),
    put: (item, condition) => later(() => table.put(item, condition)),
    update: (key, change, condition) => later(() => table.update(key, change, condition)),
    remove: (key, condition) => later(() => table.remove(key, condition)),
    query: (query) => later(() => table.query(query)),
    getMany: (keys) => later(() => table.getMany(keys)),
  };
}

function sumOf(traffic: Readonly<Record<string, Traffic>>): Traffic {
  const sum = noTraffic();
  for (const each of Object.values(traffic)) {
    for (const name of Object.keys(sum) as (keyof Traffic)[]) sum[name] += each[name];
  }
  return sum;
}
