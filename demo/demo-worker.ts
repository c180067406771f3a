import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { attributesOf } from './attributes.ts';
import { type DemoContext, demoContext, withKeys } from './context.ts';
import { DemoError } from './demo-error.ts';
import { demoPlan } from './plan/demo-plan.ts';
import { countRatings, createDirectoryAndRatings, createPetitions } from './play.ts';
import { type FilledTable, settingsIn, tableIn } from './settings.ts';
import type { Said, Wish } from './worker-messages.ts';

/** The thread in which the demo is made up: first what needs no key of the stack, the rest once the stack has told them. */
const { seed, until, share }: Wish = workerData;
/** Of one message: small enough for the stack to write some while more is made. */
const CHUNK = 4_000;
type Say = (said: Said) => void;

/** Counting and writing take about as long as this many petitions and ratings. */
const COUNTING = 6_000;

if (parentPort !== null) run(parentPort);

function run(port: MessagePort): void {
  const say: Say = (said) => port.postMessage(said);
  make(once(port, 'message'), say)
    .then(
      () => say({ kind: 'end' }),
      (error: unknown) => {
        if (!(error instanceof DemoError)) throw error;
        say({ kind: 'refused', sentence: error.message });
      },
    )
    .finally(() => port.unref());
}

async function make(asked: Promise<unknown[]>, say: Say): Promise<void> {
  const plan = demoPlan(seed, until, share);
  const total = plan.petitions.length + plan.ratings.length + COUNTING;
  let done = 0;
  const progress = (more: number, label: string) => {
    done += more;
    say({ kind: 'progress', done, total, label });
  };

  const context = demoContext();
  await createDirectoryAndRatings(context, plan, (more) => progress(more, 'ratings'));
  const [environment] = await asked;
  const settings = settingsIn(environment);
  const hand = (table: FilledTable) => handOver(context, { table, name: tableIn(settings, table), say });
  await createPetitions(withKeys(context, settings), plan, (more) => progress(more, 'petitions'));
  for (const table of ['directory', 'petitions', 'ratings'] as const) hand(table);
  await countRatings(context, plan.until);
  hand('scores');
  progress(COUNTING, 'scores');
}

type Handing = { readonly table: FilledTable; readonly name: string; readonly say: Say };

function handOver({ tables }: DemoContext, { table, name, say }: Handing): void {
  const items = tables[table].all().map(attributesOf);
  for (let from = 0; from < items.length; from += CHUNK) {
    say({ kind: 'items', table: name, items: items.slice(from, from + CHUNK) });
  }
}
