import { maySee } from '../../directory/domain/access.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import type { Words } from '../../kernel/words.ts';
import type { listPetitions } from '../../petitions/staff/listing/list.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { Invoker } from '../../platform/operation.ts';
import { type ChartDeps, type Charts, loadCharts } from './charts.ts';
import { type Inspected, type Limits, limits, type ToInspect, toInspect } from './domain/inspection.ts';
import { lateFirst } from './domain/late-first.ts';
import { type Gathered, gather, type Row } from './gather.ts';
import { type Unit, unitsOf } from './units.ts';

export type BoardDeps = ChartDeps & {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly list: typeof listPetitions.invoke;
};

export type Board = Charts & {
  readonly total: Unit;
  /** The unit above, if the caller has its board. */
  readonly above?: { readonly code: string; readonly name: Words } | undefined;
  /** The most overdue first. */
  readonly units: readonly Unit[];
  readonly byAgency: readonly { readonly name: Words; readonly overdue: number }[];
  /** The units directly below whose figures stand out. */
  readonly inspection: {
    readonly limits: Limits;
    readonly units: readonly ToInspect<Inspected & { readonly name: Words }>[];
  };
  /** The most late first, at most `MAX_LATE`. */
  readonly late: readonly (Row & { readonly agency: Words })[];
  /** The last month that is closed, and the one before it. */
  readonly periods: readonly [last: string, before: string];
  /** Agencies that were not read. */
  readonly agenciesLeftOut: number;
};

/** More than a province has: the largest ones have 168 communes, some 20 departments, and units of those. */
const MAX_AGENCIES = 600;
/** More cases than anybody gives instructions on in one sitting; the queues of the units have the rest. */
const MAX_LATE = 100;
const CONCURRENCY = 16;

/** Whether the caller has a board of the agency: those who lead it or check it, at it or above. */
export const hasBoard = (caller: Caller, agency: string, tree: Tree): boolean =>
  hasRole(caller, 'head', 'leader', 'auditor') && maySee(caller, agency, tree);

/** The board of an agency and everything below it; `undefined` if the caller has none of it. */
export async function loadBoard(deps: BoardDeps, agency: string, by: Invoker): Promise<Board | undefined> {
  const subject = await subjectOf(deps, agency, by);
  if (subject === undefined) return undefined;
  const { tree, nameOf } = subject;
  const all = [...new Set([agency, ...tree.within(agency)])];
  const [charts, gathered] = await Promise.all([
    loadCharts(deps, subject, by.now),
    mapConcurrent(all.slice(0, MAX_AGENCIES), { concurrency: CONCURRENCY }, (code) => gather(deps.list, code, by)),
  ]);
  const [before, last] = charts.months.slice(-2);
  const periods = [`${last?.month}`, `${before?.month}`] as const;
  const months = { last: last?.figures, before: before?.figures };
  const late = gathered.flatMap((one) => one.late.map((row) => ({ ...row, agency: nameOf(one.agency) })));
  const [above] = tree.superiors(agency);
  const found = await unitsOf(deps.reports, { ...subject, gathered, periods, months });
  const inspected = inspectedOf(found.units, charts, { tree, gathered });
  return {
    ...{ ...charts, ...found, inspection: { limits, units: toInspect(inspected) } },
    ...(above !== undefined && hasBoard(by.caller, above, tree) && { above: { code: above, name: nameOf(above) } }),
    byAgency: gathered.map((one) => ({ name: nameOf(one.agency), overdue: one.tally.overdue })),
    late: late.sort(lateFirst).slice(0, MAX_LATE),
    ...{ periods, agenciesLeftOut: Math.max(0, all.length - MAX_AGENCIES) },
  };
}

type Read = { readonly tree: Tree; readonly gathered: readonly Gathered[] };

/** The units below with what is public of the period of the ranking, and how late their most overdue petition is. */
function inspectedOf(units: readonly Unit[], { ranking }: Charts, { tree, gathered }: Read) {
  const published = new Map([...ranking.ranked, ...ranking.apart].map(({ code, onTime }) => [code, onTime]));
  return units
    .filter(({ kind }) => kind !== 'own')
    .map(({ code, name, tally }) => {
      const codes = [code, ...tree.within(code)];
      const late = gathered.filter(({ agency }) => codes.includes(agency)).flatMap((one) => one.late);
      const longest = Math.max(0, ...late.map(({ workingDaysLate = 0 }) => workingDaysLate));
      return { code, name, tally, longest, onTime: published.get(code) };
    });
}

/** Its charts alone: without the petitions that are open now, which are one query for each agency. */
export async function loadChartsAlone(deps: BoardDeps, agency: string, by: Invoker): Promise<Charts | undefined> {
  const subject = await subjectOf(deps, agency, by);
  return subject && loadCharts(deps, subject, by.now);
}

async function subjectOf({ directory }: BoardDeps, agency: string, { caller, now }: Invoker) {
  const tree = await directory.tree(now);
  if (!hasBoard(caller, agency, tree)) return undefined;
  return { agency, tree, nameOf: (code: string) => tree.last(code)?.name ?? { vi: code, en: code } };
}
