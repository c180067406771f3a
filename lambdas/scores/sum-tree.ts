import type { DirectoryStore } from '../directory/store.ts';
import type { Instant, LocalDate } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { lastDayOf, monthOf } from './domain/month.ts';
import { sumOfParts } from './domain/parts.ts';
import { treeCells } from './domain/tree-cells.ts';
import { treeOfDay } from './domain/tree-of-day.ts';
import type { TouchedDay } from './recount-own.ts';
import { dayKey, monthKey, type NewCell, type ScoreStore } from './store.ts';

type Deps = { readonly directory: Pick<DirectoryStore, 'tree'>; readonly scores: ScoreStore };

const DAY_CONCURRENCY = 4;
const MONTH_CONCURRENCY = 8;

/** Sums touched days up the agency tree, then their months; returns the number of cells written. */
export async function sumTree(deps: Deps, touched: readonly TouchedDay[], now: Instant): Promise<number> {
  const byDay = [...Map.groupBy(touched, ({ day }) => day)];
  const days = (
    await mapConcurrent(byDay, { concurrency: DAY_CONCURRENCY }, ([day, own]) => sumDay(deps, { day, own }, now))
  ).flat();
  const daysWritten = await deps.scores.saveNewer(days, now);

  // As with hours and days, months are summed from the stored days after this run has written its own.
  const months = await mapConcurrent(monthsOf(days), { concurrency: MONTH_CONCURRENCY }, (month) =>
    sumMonth(deps.scores, month),
  );
  return daysWritten + (await deps.scores.saveNewer(months, now));
}

type DayCell = NewCell & { readonly agency: string; readonly procedure: string; readonly day: LocalDate };

async function sumDay(
  { directory, scores }: Deps,
  { day, own }: { readonly day: LocalDate; readonly own: readonly TouchedDay[] },
  now: Instant,
): Promise<DayCell[]> {
  const codes = own.map(({ agency }) => agency);
  const tree = treeOfDay(await directory.tree(now, day), await directory.tree(now), day, codes);
  const targets = new Map<string, Set<string>>();
  for (const { agency, procedures } of own) {
    for (const code of [agency, ...tree.ancestors(agency)]) {
      targets.set(code, new Set([...(targets.get(code) ?? []), ...procedures]));
    }
  }

  const below = new Set([...targets.keys()].flatMap((code) => tree.within(code)));
  const counted = await scores.ownDays([...below], day);

  return [...targets].flatMap(([agency, procedures]) =>
    [...treeCells(agency, procedures, { tree, own: counted })].map(([procedure, { parts }]) => ({
      parts,
      agency,
      procedure,
      day,
      key: dayKey(agency, procedure, day),
    })),
  );
}

type MonthCell = { readonly agency: string; readonly procedure: string; readonly month: string };

function monthsOf(days: readonly DayCell[]): Iterable<MonthCell> {
  const months = days.map(({ agency, procedure, day }) => ({ agency, procedure, month: monthOf(day) }));
  return new Map(months.map((cell) => [`${cell.agency} ${cell.procedure} ${cell.month}`, cell])).values();
}

async function sumMonth(scores: ScoreStore, { agency, procedure, month }: MonthCell): Promise<NewCell> {
  const days = { unit: 'day', from: `${month}-01`, to: lastDayOf(month) } as const;
  const cells = await scores.cells(agency, procedure, days, 'consistent');
  return { parts: sumOfParts(cells.map(({ parts }) => parts)), key: monthKey(agency, procedure, month) };
}
