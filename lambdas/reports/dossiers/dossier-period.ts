import type { DirectoryStore } from '../../directory/store.ts';
import type { CountStore } from '../../dossiers/count-store.ts';
import { halfOf, halvesIn } from '../../dossiers/domain/half-month.ts';
import { joinHalves, type PeriodCounts } from '../../dossiers/domain/joined-rows.ts';
import { method } from '../../dossiers/domain/method.ts';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import { type Period, readPeriod, stateOn } from '../../scores/domain/period.ts';

export type DossierDeps = {
  readonly counts: Pick<CountStore, 'between'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

export type DossierPeriod = {
  readonly agency: string;
  readonly name: Words;
  readonly period: Period & { readonly state: 'open' | 'closed' };
  readonly counts: PeriodCounts;
  /** When the last half month of the period was counted. */
  readonly asOf: Instant;
  readonly illustrative: boolean;
  readonly method: { readonly id: string; readonly version: string };
};

type Asked = { readonly agency: string; readonly period: string };

/** The dossiers of an agency and all below it in a period, from what was counted. */
export async function dossierPeriod(
  { counts, directory }: DossierDeps,
  { agency, period: id }: Asked,
  now: Instant,
): Promise<DossierPeriod | Refusal<'timeliness.agencyUnknown' | 'timeliness.periodUnknown' | 'timeliness.notCounted'>> {
  const tree = await directory.tree(now);
  const name = tree.last(agency)?.name;
  if (name === undefined) return refuse('timeliness.agencyUnknown');

  const today = localDateOf(now);
  const period = readPeriod(id);
  const halves = period === undefined ? [] : halvesIn(period).filter((half) => half <= halfOf(today));
  const [first, last] = [halves[0], halves.at(-1)];
  if (period === undefined || first === undefined || last === undefined) return refuse('timeliness.periodUnknown');

  const rows = await counts.between(agency, first, last);
  const newest = rows.at(-1);
  // What was carried over is that of the first half: a period is known from it on, up to the last one that was counted.
  if (newest === undefined || rows[0]?.half !== first) return refuse('timeliness.notCounted');
  return {
    // Open until a count was made after its last day: what is pending on that day is known only then.
    ...{ agency, name, period: { ...period, state: stateOn(period, localDateOf(newest.countedAt)) } },
    counts: joinHalves(rows),
    asOf: newest.countedAt,
    illustrative: tree.isIllustrative(agency),
    method: { id: method.id, version: [...new Set(rows.map((row) => row.method))].join(', ') },
  };
}
