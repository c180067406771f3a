import { once } from 'node:events';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { attributesOf } from './attributes.ts';
import { type DemoContext, demoContext, withKeys } from './context.ts';
import { DemoError } from './demo-error.ts';
import { demoPlan } from './plan/demo-plan.ts';
import { countRatings, createDirectoryAndRatings, createPetitions } from './play.ts';
import { countDossiers } from './play-dossiers.ts';
import { type FilledTable, settingsIn, tableIn } from './settings.ts';
import type { DemoOptions, WorkerMessage } from './worker-messages.ts';

/** The thread that generates the demo: first what needs no key of the stack, the rest once the stack has sent its keys. */
const { seed, until, share }: DemoOptions = workerData;
/** Items per message: small enough for the stack to write some while more are generated. */
const CHUNK = 4_000;
type Post = (message: WorkerMessage) => void;

/** Counting and writing take about as long as generating this many petitions and ratings. */
const COUNTING = 6_000;

if (parentPort !== null) run(parentPort);

function run(port: MessagePort): void {
  const post: Post = (message) => port.postMessage(message);
  make(once(port, 'message'), post)
    .then(
      () => post({ kind: 'end' }),
      (error: unknown) => {
        if (!(error instanceof DemoError)) throw error;
        post({ kind: 'refused', sentence: error.message });
      },
    )
    .finally(() => port.unref());
}

async function make(environmentMessage: Promise<unknown[]>, post: Post): Promise<void> {
  const plan = demoPlan(seed, until, share);
  const total = plan.petitions.length + plan.ratings.length + COUNTING;
  let done = 0;
  const progress = (more: number, label: string) => {
    done += more;
    post({ kind: 'progress', done, total, label });
  };

  const context = demoContext();
  await createDirectoryAndRatings(context, plan, (more) => progress(more, 'ratings'));
  const [environment] = await environmentMessage;
  const settings = settingsIn(environment);
  const send = (table: FilledTable) => sendTable(context, { table, name: tableIn(settings, table), post });
  await createPetitions(withKeys(context, settings), plan, (more) => progress(more, 'petitions'));
  await countDossiers(context, plan.until);
  for (const table of ['directory', 'findings', 'dossiers', 'dossierCounts', 'petitions', 'ratings'] as const) {
    send(table);
  }
  await countRatings(context, plan.until);
  send('scores');
  progress(COUNTING, 'scores');
}

type TableToSend = { readonly table: FilledTable; readonly name: string; readonly post: Post };

function sendTable({ tables }: DemoContext, { table, name, post }: TableToSend): void {
  const items = tables[table].all().map(attributesOf);
  for (let from = 0; from < items.length; from += CHUNK) {
    post({ kind: 'items', table: name, items: items.slice(from, from + CHUNK) });
  }
}
