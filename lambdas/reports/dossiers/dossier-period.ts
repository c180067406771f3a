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
  /** The figures include what was known at this time; absent if nothing was ever counted. */
  readonly asOf?: Instant;
  readonly illustrative: boolean;
  readonly method: { readonly id: string; readonly version: string };
};

type Asked = { readonly agency: string; readonly period: string };

/** The dossiers of an agency and all below it in a period, from what was counted. */
export async function dossierPeriod(
  { counts, directory }: DossierDeps,
  { agency, period: id }: Asked,
  now: Instant,
): Promise<DossierPeriod | Refusal<'timeliness.agencyUnknown' | 'timeliness.periodUnknown'>> {
  const tree = await directory.tree(now);
  const name = tree.last(agency)?.name;
  if (name === undefined) return refuse('timeliness.agencyUnknown');

  const today = localDateOf(now);
  const period = readPeriod(id);
  const halves = period === undefined ? [] : halvesIn(period).filter((half) => half <= halfOf(today));
  const [first, last] = [halves[0], halves.at(-1)];
  if (period === undefined || first === undefined || last === undefined) return refuse('timeliness.periodUnknown');

  const rows = await counts.between(agency, first, last);
  const asOf = rows
    .map(({ countedAt }) => countedAt)
    .toSorted()
    .at(-1);
  return {
    ...{ agency, name, period: { ...period, state: stateOn(period, today) } },
    counts: joinHalves(halves, rows),
    ...(asOf && { asOf }),
    illustrative: tree.isIllustrative(agency),
    method: { id: method.id, version: method.version },
  };
}
