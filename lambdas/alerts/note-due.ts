import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../kernel/time.ts';
import type { Petition } from '../petitions/domain/case/petition.ts';
import { alertShards, type PetitionStore } from '../petitions/store.ts';
import { log } from '../platform/log.ts';
import { markOf } from './domain/mark.ts';
import { type PeopleDirectory, recipientsOf } from './recipients.ts';
import type { AlertStore } from './store.ts';

export type NoteDeps = {
  readonly petitions: Pick<PetitionStore, 'find' | 'dueForAlert' | 'markAlert'>;
  readonly directory: PeopleDirectory;
  readonly alerts: Pick<AlertStore, 'note'>;
  readonly calendar: Calendar;
};

type Due = { readonly code: string; readonly nextAlertAt: Instant };

/** `skipped`: no step reached, because the petition was answered, marked or rescheduled since the index was read. */
type CheckResult = 'marked' | 'skipped' | 'failed';

/** `people`: those with a new note. */
export type Noted = Readonly<Record<CheckResult, number>> & { readonly people: ReadonlySet<string> };

const PAGE = 100;
/** 2,000 petitions per shard, 32,000 per run: about one of the five minutes of a run. The next run continues. */
const MAX_PAGES = 20;

/**
 * Notes the steps that petitions have reached, for each person concerned. The index says what is due, whenever the last
 * run was; a note exists once, and the mark is one conditional write: lost, duplicated, late or concurrent runs are
 * harmless. Processes shards concurrently and each shard in order.
 */
export async function noteDue(deps: NoteDeps, now: Instant): Promise<Noted> {
  const people = new Set<string>();
  const results = (await Promise.all(alertShards.map((shard) => noteShard(deps, shard, { now, people })))).flat();
  const count = (kind: CheckResult) => results.filter((result) => result === kind).length;
  return { marked: count('marked'), skipped: count('skipped'), failed: count('failed'), people };
}

type Run = { readonly now: Instant; readonly people: Set<string> };

async function noteShard(deps: NoteDeps, shard: string, run: Run): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  try {
    for await (const due of dueIn(deps, shard, run.now)) results.push(await check(deps, due, run));
  } catch (error) {
    log.fault('RECORD_FAILED', error, { shard });
    results.push('failed');
  }
  return results;
}

async function* dueIn({ petitions }: NoteDeps, shard: string, now: Instant): AsyncGenerator<Due> {
  let after: Due | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { due, next } = await petitions.dueForAlert(shard, now, PAGE, after);
    yield* due;
    if (next === undefined) return;
    after = next;
  }
}

/** A petition that fails must not prevent the alerts of the others. */
async function check(deps: NoteDeps, due: Due, run: Run): Promise<CheckResult> {
  try {
    return await noteOne(deps, due, run);
  } catch (error) {
    log.fault('RECORD_FAILED', error, { code: due.code });
    return 'failed';
  }
}

/** First the notes, then the mark: after a crash in between, the notes are written again, which changes nothing. */
async function noteOne(deps: NoteDeps, { code, nextAlertAt }: Due, { now, people }: Run): Promise<CheckResult> {
  const petition = await deps.petitions.find(code);
  if (petition?.nextAlertAt !== nextAlertAt) return 'skipped';

  const mark = markOf(petition, deps.calendar, now);
  for (const step of mark.reached) {
    for (const person of await noteStep(deps, petition, { step, now })) people.add(person);
  }
  const written = await deps.petitions.markAlert(code, mark, { nextAlertAt, round: petition.round });
  return written === 'written' && mark.reached.length > 0 ? 'marked' : 'skipped';
}

type Reached = { readonly step: ReturnType<typeof markOf>['reached'][number]; readonly now: Instant };

async function noteStep(deps: NoteDeps, petition: Petition, { step, now }: Reached): Promise<readonly string[]> {
  const { code, round } = petition;
  const { people, missing } = await recipientsOf(deps.directory, petition, { notifies: step.notifies, now });
  for (const { id, agency } of people) {
    const note = { person: id, personAgency: agency, code, round, step: step.name, since: step.at };
    await deps.alerts.note({ ...note, ...(step.atOnce && { atOnce: step.atOnce }) }, now);
  }
  for (const audience of missing)
    log.count('ALERT_UNREACHABLE', { code, step: step.name, missing: audience }, ['step']);
  return people.map(({ id }) => id);
}
