import { type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import { foldedParts, MAX_RELEASED, sumOfParts } from './domain/parts.ts';
import { allClasses, partsOfClass } from './domain/rating-class.ts';
import { emptyRelease, nextRelease } from './domain/release.ts';
import {
  halfMonthOf,
  isSettledOn,
  releaseLevels,
  releasePeriodAbove,
  releasePeriodsIn,
} from './domain/release-period.ts';
import type { Parts } from './domain/tally.ts';
import type { ReleaseName, ReleaseStore, StoredRelease } from './release-store.ts';
import type { ScoreStore } from './store.ts';

export type ReleaseDeps = { readonly scores: Pick<ScoreStore, 'ownDaysIn'>; readonly releases: ReleaseStore };

/** Only runs that overlap conflict, and a job runs one at a time: a second attempt is rare, a fifth is an error. */
const MAX_ATTEMPTS = 5;

/** What a release is made of, and whether nothing more will be passed into it from within its period. */
type Source = { readonly counted: Parts; readonly isComplete: boolean };

/** Releases what was counted on some days of an agency; returns the releases that its sums do not contain yet. */
export async function releaseDays(
  deps: ReleaseDeps,
  { agency, days }: { readonly agency: string; readonly days: readonly LocalDate[] },
  now: Instant,
): Promise<StoredRelease[]> {
  const changed: StoredRelease[] = [];
  const periods = new Map(days.map(halfMonthOf).map((period) => [period.id, period]));
  for (const period of periods.values()) {
    const counted = sumOfParts((await deps.scores.ownDaysIn(agency, period.from, period.to)).values());
    for (const ratingClass of allClasses) {
      const source = ofClass(counted, ratingClass);
      if (source.counted.size > 0) changed.push(...(await advance(deps, { agency, ratingClass, period }, source, now)));
    }
  }
  return changed;
}

/** Settles what is due of an agency, though nothing new was counted; returns the releases to sum. */
export async function settleAgency(deps: ReleaseDeps, agency: string, now: Instant): Promise<StoredRelease[]> {
  const today = localDateOf(now);
  const all = await deps.releases.ofAgency(agency);
  const settled = new Set(all.filter(({ isSettled }) => isSettled).map(idOf));
  // What was passed may not have arrived above: a run can end between the two writes.
  const isUnfinished = ({ ratingClass, period, ...release }: StoredRelease) => {
    const above = releasePeriodAbove(period);
    const isPassing = release.passed.size > 0 && above && !settled.has(idOf({ ratingClass, period: above }));
    return isPassing || !release.isSummed || (!release.isSettled && isSettledOn(period.to, today));
  };
  // Smaller periods first: what they pass on belongs to the larger ones before those settle.
  const byLevel = ({ period }: StoredRelease) => releaseLevels.indexOf(period.level);
  const changed: StoredRelease[] = [];
  for (const release of all.filter(isUnfinished).sort((a, b) => byLevel(a) - byLevel(b))) {
    changed.push(...(await advance(deps, release, await sourceOf(deps, release), now)));
  }
  return changed;
}

const idOf = ({ ratingClass, period }: Omit<ReleaseName, 'agency'>) => `${ratingClass} ${period.id}`;

/** One step of a release, then of those above it, because what it passes on may be shown there. */
async function advance(deps: ReleaseDeps, name: ReleaseName, source: Source, now: Instant): Promise<StoredRelease[]> {
  const release = await step(deps.releases, name, source, now);
  const toSum = release.isSummed ? [] : [release];
  const period = releasePeriodAbove(release.period);
  if (period === undefined || !release.isSettled || release.passed.size === 0) return toSum;

  const above = { agency: name.agency, ratingClass: name.ratingClass, period };
  return [...toSum, ...(await advance(deps, above, await sourceOf(deps, above), now))];
}

/** The counted days of a half-month; for a larger period, what the releases within it could not show. */
async function sourceOf({ scores, releases }: ReleaseDeps, name: ReleaseName): Promise<Source> {
  const { agency, ratingClass, period } = name;
  if (period.level === 'halfMonth') {
    return ofClass(sumOfParts((await scores.ownDaysIn(agency, period.from, period.to)).values()), ratingClass);
  }
  const inside = await releases.find(releasePeriodsIn(period).map((one) => ({ agency, ratingClass, period: one })));
  return {
    counted: foldedParts(sumOfParts(inside.map(({ passed }) => passed)), MAX_RELEASED),
    isComplete: inside.every(({ isSettled }) => isSettled),
  };
}

const ofClass = (counted: Parts, ratingClass: string): Source => ({
  counted: foldedParts(partsOfClass(counted, ratingClass), MAX_RELEASED),
  isComplete: true,
});

async function step(releases: ReleaseStore, name: ReleaseName, source: Source, now: Instant): Promise<StoredRelease> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const [before] = await releases.find([name]);
    const after = stepped(before, name, source, now);
    if (after === before) return after;

    // The figures that the public has seen are kept before they change.
    if (before?.isSettled === true && after.restatements > before.restatements) await releases.keepVersion(before);
    if ((await releases.save(after)) === 'written') return after;
  }
  throw new Error(`The release of ${name.agency} for ${name.period.id} changed ${MAX_ATTEMPTS} times during one step`);
}

/** The release after a step; the same one if nothing changes. */
function stepped(
  before: StoredRelease | undefined,
  { agency, ratingClass, period }: ReleaseName,
  { counted, isComplete }: Source,
  now: Instant,
): StoredRelease {
  const today = localDateOf(now);
  const isSettled = before?.isSettled === true || (isComplete && isSettledOn(period.to, today));
  const settledOn = before?.settledOn ?? (isSettled ? today : undefined);
  const isFinal = settledOn !== undefined && settledOn < today;
  const hasPeriodAbove = releasePeriodAbove(period) !== undefined;
  const { release, hasShownMore } = nextRelease(before ?? emptyRelease, counted, {
    isSettled,
    hasPeriodAbove,
    isFinal,
  });
  if (before !== undefined && !hasShownMore && before.isSettled === isSettled) return before;

  const isRestated = before !== undefined && release.restatements > before.restatements;
  return {
    ...{ ...release, agency, ratingClass, period, settledOn },
    revision: (before?.revision ?? 0) + 1,
    restatedAt: isRestated ? now : before?.restatedAt,
    isSummed: !hasShownMore && (before?.isSummed ?? true),
  };
}
