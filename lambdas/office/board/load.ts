import { maySee } from '../../directory/domain/access.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { type Caller, hasRole } from '../../kernel/caller.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { listPetitions } from '../../petitions/staff/listing/list.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { Invoker } from '../../platform/operation.ts';
import type { ReportStore } from '../../reports/store.ts';
import { monthAfter, monthOf } from '../../scores/domain/month.ts';
import { lateFirst } from './domain/late-first.ts';
import { gather, type Row } from './gather.ts';
import { type Unit, unitsOf } from './units.ts';

export type BoardDeps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly reports: Pick<ReportStore, 'list'>;
  readonly list: typeof listPetitions.invoke;
};

export type Board = {
  readonly total: Unit;
  /** The unit above, if the caller has its board. */
  readonly above?: { readonly code: string; readonly name: Words } | undefined;
  /** The most overdue first. */
  readonly units: readonly Unit[];
  readonly byAgency: readonly { readonly name: Words; readonly overdue: number }[];
  /** The most late first, at most `MAX_LATE`. */
  readonly late: readonly (Row & { readonly agency: Words })[];
  readonly lastMonth: string;
  readonly monthBefore: string;
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
  const tree = await deps.directory.tree(by.now);
  if (!hasBoard(by.caller, agency, tree)) return undefined;
  const all = [...new Set([agency, ...tree.within(agency)])];
  const gathered = await mapConcurrent(all.slice(0, MAX_AGENCIES), { concurrency: CONCURRENCY }, (code) =>
    gather(deps.list, code, by),
  );
  const nameOf = (code: string) => tree.last(code)?.name ?? { vi: code, en: code };
  const lastMonth = monthAfter(monthOf(localDateOf(by.now)), -1);
  const monthBefore = monthAfter(lastMonth, -1);
  const late = gathered.flatMap((one) => one.late.map((row) => ({ ...row, agency: nameOf(one.agency) })));
  const [above] = tree.superiors(agency);
  return {
    ...(await unitsOf(deps.reports, { agency, tree, gathered, months: [lastMonth, monthBefore], nameOf })),
    ...(above !== undefined && hasBoard(by.caller, above, tree) && { above: { code: above, name: nameOf(above) } }),
    byAgency: gathered.map((one) => ({ name: nameOf(one.agency), overdue: one.tally.overdue })),
    late: late.sort(lateFirst).slice(0, MAX_LATE),
    ...{ lastMonth, monthBefore, agenciesLeftOut: Math.max(0, all.length - MAX_AGENCIES) },
  };
}
