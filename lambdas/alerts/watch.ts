import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import type { Instant } from '../kernel/time.ts';
import { petitions } from '../petitions/config.ts';
import { alertShards, type PetitionStore } from '../petitions/store.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { markOf } from './domain/mark.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'find' | 'dueForAlert' | 'markAlert'>;
  readonly calendar: Calendar;
};

type Due = { readonly code: string; readonly nextAlertAt: Instant };

/** `settled`: nothing is to be said; answered or marked since the index was read, or due later than it was. */
type Look = 'marked' | 'settled' | 'failed';

const PAGE = 100;
/** 2,000 petitions a shard, 32,000 a tick: about a minute of the five a tick has. The rest waits for the next one. */
const MAX_PAGES = 20;

/**
 * Marks what must be said of deadlines by now; `announce` says it. It asks the index what is due, not how long ago it
 * last ran, and each mark is one conditional write: a tick lost, doubled, late, or two at once, change nothing.
 */
export const watchDeadlines = job({
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: watch,
});

/** Shards are read side by side and each in order, which bounds the parallelism. It fails after all were looked at. */
async function watch(deps: Deps, now: Instant): Promise<Record<Look, number>> {
  const looks = (await Promise.all(alertShards.map((shard) => watchShard(deps, shard, now)))).flat();

  const count = (kind: Look) => looks.filter((look) => look === kind).length;
  const tally = { marked: count('marked'), settled: count('settled'), failed: count('failed') };
  log.info('ALERTS_MARKED', tally);
  if (tally.failed > 0) throw new Error(`${tally.failed} looks at deadlines failed; the next tick looks again`);
  return tally;
}

async function watchShard(deps: Deps, shard: string, now: Instant): Promise<Look[]> {
  const looks: Look[] = [];
  try {
    for await (const due of dueIn(deps, shard, now)) looks.push(await lookAt(deps, due, now));
  } catch (error) {
    log.fault('RECORD_FAILED', error, { shard });
    looks.push('failed');
  }
  return looks;
}

async function* dueIn({ petitions }: Deps, shard: string, now: Instant): AsyncGenerator<Due> {
  let after: Due | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { due, next } = await petitions.dueForAlert(shard, now, PAGE, after);
    yield* due;
    if (next === undefined) return;
    after = next;
  }
}

/** One petition that cannot be looked at must not keep the others from being warned of. */
async function lookAt(deps: Deps, due: Due, now: Instant): Promise<Look> {
  try {
    return await say(deps, due, now);
  } catch (error) {
    log.fault('RECORD_FAILED', error, { code: due.code });
    return 'failed';
  }
}

async function say({ petitions, calendar }: Deps, { code, nextAlertAt }: Due, now: Instant): Promise<Look> {
  const petition = await petitions.find(code);
  if (petition?.nextAlertAt !== nextAlertAt) return 'settled';

  const mark = markOf(petition, calendar, now);
  const written = await petitions.markAlert(code, mark, nextAlertAt);
  return written === 'written' && mark.step !== undefined ? 'marked' : 'settled';
}
