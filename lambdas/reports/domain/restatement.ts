import type { Instant } from '../../kernel/time.ts';
import type { Report, ReportedDossiers, TableRow } from './report.ts';
import type { Restatement, RestatementReason } from './restated.ts';

/** More than a period changes by itself. */
const MAX_CHANGES = 100;

type Counted = Pick<Report, 'agencies' | 'petitions' | 'dossiers' | 'ratings' | 'answerRatings'>;

/** What a report states, without when it was counted: a later count that agrees is no news. */
export const statementOf = ({ agencies, petitions, dossiers, ratings, answerRatings }: Counted) => ({
  agencies,
  petitions,
  ...(dossiers && { dossiers: statedDossiers(dossiers) }),
  ratings: { ...ratings, asOf: undefined },
  answerRatings: { ...answerRatings, asOf: undefined },
});

/**
 * By the keys of their rows, so that a new field does not move the others, and without names, which change by themselves.
 * Explanations and apologies are no figures of the period: what is made later does not change what was on time.
 */
function statedDossiers({ asOf: _, total, byField, byAgency, beside, ...dossiers }: ReportedDossiers) {
  const { explained: __, apologised: ___, ...others } = beside;
  return {
    ...dossiers,
    beside: others,
    total: sumsOf(total),
    byField: rowsByKey(byField),
    byAgency: rowsByKey(byAgency),
  };
}

const rowsByKey = (rows: readonly TableRow[]) =>
  Object.fromEntries(rows.map((row) => [row.key ?? 'others', sumsOf(row)]));

const sumsOf = ({ label: _, key: __, ...sums }: TableRow) => sums;

/** The methods that figures depend on: a report is only compared with a count by the same ones. */
export const methodsOf = ({
  methods: { timeliness, scores, questionnaire },
  dossiers,
}: Pick<Report, 'methods' | 'dossiers'>): string =>
  [timeliness, scores, questionnaire, ...(dossiers ? [dossiers.method] : [])]
    .map(({ id, version }) => `${id}/${version}`)
    .join(' ');

/** Whether two counts are by the same methods; one without dossiers, which have the last of them, by any of theirs. */
export function areComparable(one: string, other: string): boolean {
  const [ofOne, ofOther] = [one.split(' '), other.split(' ')];
  const shared = Math.min(ofOne.length, ofOther.length);
  return ofOne.slice(0, shared).join(' ') === ofOther.slice(0, shared).join(' ');
}

/** `before` is the stored file as parsed JSON; `after` is a new count. */
export function restatementOf(before: unknown, after: Report, at: Instant): Restatement {
  const stated = leavesOf(statedIn(before));
  const counted = leavesOf(statementOf(after));
  const figures = [...new Set([...stated.keys(), ...counted.keys()])]
    .filter((figure) => !figure.endsWith('.asOf') && stated.get(figure) !== counted.get(figure))
    .sort(sumsFirst);
  const changes = figures.map((figure) => ({
    figure,
    before: stated.get(figure) ?? '',
    after: counted.get(figure) ?? '',
  }));
  const reasons = new Set(figures.map(reasonOf));
  return { at, reasons: [...reasons].sort(), changes: changes.slice(0, MAX_CHANGES) };
}

/** The sums before the rows of tables, so that a limit leaves out rows. */
const sumsFirst = (one: string, other: string) =>
  Number(ROW.test(one)) - Number(ROW.test(other)) || (one < other ? -1 : 1);

const ROW = /\.(byField|byAgency|items)\./;

/** What a stored file states; one of an earlier version of the service has fewer parts. */
function statedIn(before: unknown) {
  const { agencies, petitions, dossiers, ratings, answerRatings }: Partial<Report> = Object(before);
  return { agencies, petitions, ...(dossiers && { dossiers: statedDossiers(dossiers) }), ratings, answerRatings };
}

function reasonOf(figure: string): RestatementReason {
  if (figure.startsWith('agencies')) return 'agencies';
  if (figure.startsWith('dossiers')) return 'dossiers';
  return figure.startsWith('petitions') ? 'petitions' : 'ratings';
}

/** `petitions.answered.late` → `3`, for every value in a tree of JSON. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) return new Map(value === undefined ? [] : [[path, `${value}`]]);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return new Map(entries.flatMap(([name, inner]) => [...leavesOf(inner, path === '' ? name : `${path}.${name}`)]));
}
