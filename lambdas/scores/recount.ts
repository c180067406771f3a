import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import type { RatingStore } from '../ratings/store.ts';
import type { DirtyMarks, Mark } from './marks.ts';
import { recountOwn, type Touched } from './recount-own.ts';
import type { ScoreStore } from './store.ts';
import { sumTree } from './sum-tree.ts';

export type RecountDeps = {
  readonly ratings: Pick<RatingStore, 'factsIn'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly scores: ScoreStore;
  readonly marks: Pick<DirtyMarks, 'rounds' | 'clear'>;
};

export type Recounted = { readonly marks: number; readonly cellsWritten: number };

/**
 * The index by cell trails the ratings, by milliseconds as a rule. A mark is believed answered only when it was set
 * this long before the run began: until then its cell is counted at every run again, which changes nothing.
 */
const SETTLING_MS = 60_000;
const AGENCY_CONCURRENCY = 8;

/**
 * Recounts every marked cell from its ratings, and all that is summed from it. Nothing is ever incremented and whoever
 * has seen less is refused (`saveNewer`), so a run that crashed, doubled or overlapped changes nothing: its marks stay.
 */
export async function recount(deps: RecountDeps, now: Instant): Promise<Recounted> {
  const faults: unknown[] = [];
  let marks = 0;
  let cellsWritten = 0;
  for await (const round of deps.marks.rounds()) {
    const { counted, touched, faults: lost } = await recountAgencies(deps, round, now);
    cellsWritten += await sumTree(deps, touched, now);
    await deps.marks.clear(counted.filter((mark) => isSettled(mark, now)));
    marks += round.length;
    faults.push(...lost);
  }
  if (faults.length > 0) throw new Error(`${faults.length} agencies could not be recounted`, { cause: faults[0] });
  return { marks, cellsWritten };
}

const isSettled = ({ markedAt }: Mark, now: Instant) => Date.parse(markedAt) + SETTLING_MS <= Date.parse(now);

type Outcome = { readonly counted: readonly Mark[]; readonly touched: readonly Touched[]; readonly faults: unknown[] };

/** One agency whose ratings cannot be read keeps its own marks, and nobody else from being counted. */
async function recountAgencies(deps: RecountDeps, round: readonly Mark[], now: Instant): Promise<Outcome> {
  const byAgency = [...Map.groupBy(round, ({ agency }) => agency)];
  const outcomes = await mapConcurrent(
    byAgency,
    { concurrency: AGENCY_CONCURRENCY },
    async ([agency, marks]): Promise<Outcome> => {
      try {
        const hours = marks.map(({ hour }) => hour);
        return { counted: marks, touched: await recountOwn(deps, { agency, hours }, now), faults: [] };
      } catch (fault) {
        return { counted: [], touched: [], faults: [fault] };
      }
    },
  );
  return {
    counted: outcomes.flatMap(({ counted }) => counted),
    touched: outcomes.flatMap(({ touched }) => touched),
    faults: outcomes.flatMap(({ faults }) => faults),
  };
}
