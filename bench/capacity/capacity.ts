import { directoryStore } from '../../lambdas/directory/store.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import type { FunctionName } from '../../lambdas/service.ts';
import { entryOf, ourBundles } from '../bundles.ts';
import type { Measured } from '../measure.ts';
import { agencies } from '../pairs/fixtures.ts';
import { benchEnvironment } from '../stub/environment.ts';
import { startWorker, type Worker } from '../warm/worker.ts';
import { type Meter, startMeter } from './meter.ts';
import { startOracle } from './oracle.ts';
import { type Ask, type Goals, story } from './story.ts';
import { createTables } from './tables.ts';

/** Capacity units of each operation, with all indexes, as AWS's own DynamoDB Local counts them. */
export async function capacity(): Promise<Measured[]> {
  const oracle = await startOracle();
  if (oracle === undefined) {
    return [{ what: 'capacity units', value: Number.NaN, unit: 'not measured', note: 'DynamoDB Local needs Java' }];
  }
  const meter = await startMeter(oracle.url);
  const workers = new Map<FunctionName, Worker>();
  try {
    const env = benchEnvironment(meter.url);
    await settle(oracle.url, env);
    const bundles = await ourBundles();
    const measured: Measured[] = [];
    const ask: Ask = (of, event) => {
      const worker = workers.get(of) ?? startWorker(entryOf(bundles, of), env);
      workers.set(of, worker);
      return worker.answer(event);
    };
    await story(ask, async (what, goals, act) => {
      meter.read();
      const answer = await act();
      measured.push(...linesOf(what, goals, meter));
      return answer;
    });
    return measured;
  } finally {
    for (const worker of workers.values()) worker.stop();
    meter.stop();
    oracle.stop();
  }
}

/** The tables, with the agencies of a province. */
async function settle(endpoint: string, env: Readonly<Record<string, string>>): Promise<void> {
  await createTables(endpoint);
  Object.assign(process.env, env, { AWS_ENDPOINT_URL: endpoint });
  const directory = directoryStore(dynamoTable('directory'), 'H44');
  for (const agency of agencies) await directory.putAgency(agency);
}

function linesOf(what: string, goals: Goals, meter: Meter): Measured[] {
  const used = meter.read();
  const lines = [
    { value: used.writes, unit: 'WCU', goal: goals.writes },
    { value: used.reads, unit: 'RCU', goal: goals.reads },
  ];
  return lines
    .filter(({ value, goal }) => value > 0 || goal !== undefined)
    .map(({ goal, ...line }) => ({ what, ...line, ...(goal !== undefined && { goal }) }));
}
