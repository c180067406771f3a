import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import type { Instant } from '../kernel/time.ts';
import { outbox } from '../messages/outbox.ts';
import { petitions } from '../petitions/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { alerts, caseLink } from './config.ts';
import { type NoteDeps, noteDue } from './note-due.ts';
import { type NotifyDeps, notify } from './notify.ts';
import { readOnce } from './read-once.ts';
import { type AlertStore, noteShards } from './store.ts';

export type WatchDeps = NoteDeps &
  NotifyDeps & { readonly alerts: Pick<AlertStore, 'peopleToNotify'>; readonly calendar: Calendar };

type Result = 'notified' | 'waiting' | 'nothing' | 'failed';

const PEOPLE_CONCURRENCY = 8;

/**
 * Notes what is due, and notifies people: of urgent petitions at once, of the others once a day in office hours. Both ask
 * for the state and not for ticks: after an outage of days the next run notes what has been missed, and each person gets
 * one digest of it.
 */
export const watchDeadlines = job({
  wire: () => ({
    ...{ petitions: petitions(), directory: directory(), calendar: vietnamCalendar() },
    ...{ alerts: alerts(), outbox: outbox(), caseLink: caseLink() },
  }),
  run: watch,
});

/** Throws after everything was tried if something failed; the next run retries it. */
export async function watch(given: WatchDeps, now: Instant) {
  const deps = { ...given, directory: readOnce(given.directory) };
  const { people, ...noted } = await noteDue(deps, now);
  const results = await notifyAll(deps, people, now);

  const failed = noted.failed + results.filter((result) => result === 'failed').length;
  const counts = { ...noted, notified: results.filter((result) => result === 'notified').length, failed };
  log.info('ALERTS_MARKED', {}, counts);
  if (failed > 0) throw new Error(`Alerts of ${failed} petitions or people failed; the next run retries`);
  return counts;
}

/** The index may not show yet what was noted in this run. */
async function notifyAll(deps: WatchDeps, noted: ReadonlySet<string>, now: Instant): Promise<readonly Result[]> {
  const listed = await Promise.all(noteShards.map((shard) => deps.alerts.peopleToNotify(shard)));
  const people = new Set([...noted, ...listed.flat()]);
  return mapConcurrent(people, { concurrency: PEOPLE_CONCURRENCY }, (person) => notifySafely(deps, person, now));
}

/** One person's digest that fails must not prevent those of others. */
async function notifySafely(deps: WatchDeps, person: string, now: Instant): Promise<Result> {
  try {
    return await notify(deps, person, now);
  } catch (error) {
    log.fault('RECORD_FAILED', error);
    return 'failed';
  }
}
