import { apiClient } from './api-client.ts';
import { attributesOf } from './attributes.ts';
import { demoHouse, type House } from './house.ts';
import { live } from './live.ts';
import type { Plan } from './plan/demo-plan.ts';
import { type FilledTable, settingsIn, tableIn } from './settings.ts';

/** The running stack, as far as the demo knows it. */
export type Target = {
  /** What its functions are told by their environments. */
  readonly environment: Readonly<Record<string, string>>;
  readonly url: string;
  fill(table: string, items: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
};

type Report = (done: number, total: number, label: string) => void;

/** Writing the tables takes about as long as this many petitions and ratings. */
const WRITING = 4_000;
const ORDER: readonly FilledTable[] = ['directory', 'petitions', 'ratings', 'scores'];

/**
 * Lives through the plan in this process and hands what came of it to a fresh stack, table by table. The stack then
 * holds what it would hold had all been sent to it; only what is due now is left for its own schedules.
 */
export async function loadDemo(plan: Plan, target: Target, report: Report = () => {}): Promise<void> {
  const settings = settingsIn(target.environment);
  const total = plan.petitions.length + plan.ratings.length + WRITING;
  let done = 0;
  const progress = (more: number, label: string) => {
    done += more;
    report(done, total, label);
  };

  const house = demoHouse(settings);
  await live(house, plan, progress);
  for (const table of ORDER) {
    await target.fill(tableIn(settings, table), itemsOf(house, table));
    progress(WRITING / ORDER.length, 'tables');
  }
  await runJobs(target.url);
}

/** Jobs whose next tick may be an hour away: what is late or due now is warned of, and the past months are reported. */
async function runJobs(url: string): Promise<void> {
  const client = apiClient(url);
  const open = (door: string) => client.send({ method: 'POST', path: `/_local/${door}`, body: {} });
  try {
    await Promise.all([open('run/report'), open('run/deadline-watch').then(() => open('settle'))]);
  } finally {
    client.close();
  }
}

const itemsOf = (house: House, table: FilledTable) => house.tables[table].all().map(attributesOf);
