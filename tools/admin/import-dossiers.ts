import { agencyFinder } from '../../lambdas/dossiers/domain/sheet/agency-names.ts';
import { type FactColumn, factColumns, isFactHeading } from '../../lambdas/dossiers/domain/sheet/columns.ts';
import { lostIn } from '../../lambdas/dossiers/domain/sheet/lost.ts';
import { type LineFacts, readFacts } from '../../lambdas/dossiers/domain/sheet/read-facts.ts';
import { rowProblems } from '../../lambdas/dossiers/domain/sheet/row-problems.ts';
import { AdminError } from './admin-error.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import type { Imported } from './import-client.ts';
import { importReport } from './import-report.ts';
import { sheetRows } from './sheet-rows.ts';

type Options = {
  readonly url: string;
  readonly apply: boolean;
  readonly json: boolean;
  readonly lang: 'vi' | 'en';
};
type Surroundings = {
  readonly token: string | undefined;
  readonly print: (text: string) => void;
  /** The instant of facts that have none of their own. */
  readonly now: string;
};

/**
 * `import --kind dossiers`: 0 if every row is taken, 1 if some are left out. The file is read here, and only the facts of
 * dossiers are sent: personal data stays on this machine.
 */
export async function importDossiers(file: string, options: Options, { token, print, now }: Surroundings) {
  const { url, apply, json, lang } = options;
  if (token === undefined || token === '')
    throw new AdminError('Set LANG_NGHE_TOKEN to the ID token of a head or leader.');

  const rows = await sheetRows(file, lang, { isHeading: isFactHeading });
  const api = apiClient(url, token, 'What was written stays; run the command again.');
  const { items: agencies } = await api.json<Agencies>('/v1/agencies');
  const read = readFacts(rows, { now, agencyOf: agencyFinder(agencies) });
  const preview = await send(api, read.rows, 'preview');
  const lost = preview.flatMap(({ row, item }) => lostIn(row.line, item, read));
  const losing = new Set(lost.map(({ line }) => line));
  const ready = preview.filter(({ row, item }) => CHANGES.has(item.result) && !losing.has(row.line));
  const previewed = ready.map(({ row, item }) => ({ ...row, facts: { ...row.facts, version: item.version } }));
  const applied = apply ? await send(api, previewed, 'apply') : [];
  const problems = [
    ...read.problems,
    ...lost,
    ...[...preview, ...applied].flatMap(({ row, item }) => rowProblems(row.line, item, read.headingOf)),
  ];
  const written = applied.filter(({ item }) => item.result !== 'refused' && item.result !== 'outdated').length;
  const number = (result: string) =>
    preview.filter(({ row, item }) => item.result === result && !losing.has(row.line)).length;
  const counts = { new: number('accepted'), changed: number('changed'), unchanged: number('repeated') };
  const good = counts.unchanged + (apply ? written : ready.length);
  const result = {
    counts: { ...counts, bad: rows.length - good },
    ...{ changes: ready.slice(0, MAX_SHOWN).map(changeOf), problems },
    ...(apply && { written }),
  };
  const { personal, unused } = read;
  print(
    json
      ? JSON.stringify({ ...result, personal, unused }, null, 2)
      : reportOf(result, { personal, unused, lang, apply }),
  );
  return result.counts.bad > 0 ? 1 : 0;
}

/** All agencies, with their codes and names. */
type Agencies = { readonly items: Parameters<typeof agencyFinder>[0] };
const CHANGES: ReadonlySet<string> = new Set(['accepted', 'changed']);
/** As the API takes them. */
const BATCH = 100;
/** As many changes as a page shows. */
const MAX_SHOWN = 200;

type Item = Parameters<typeof rowProblems>[1] & {
  readonly version?: number;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly added?: readonly string[];
};
type Sent = { readonly row: LineFacts; readonly item: Item };

async function send(api: ApiClient, rows: readonly LineFacts[], mode: 'preview' | 'apply'): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const dossiers = batch.map(({ facts }) => facts);
    const items = await api
      .post<{ readonly items: readonly Item[] }>('/v1/staff/dossiers', { dossiers, mode })
      .then((answer) => answer.items)
      .catch((error: unknown) => outsideIn(error, batch.length));
    sent.push(...batch.flatMap((row, index) => (items[index] === undefined ? [] : [{ row, item: items[index] }])));
  }
  return sent;
}

/** A batch that is all of other agencies is answered as if those did not exist; each of its rows is left out. */
function outsideIn(error: unknown, rows: number): readonly Item[] {
  if (!(error instanceof AdminError && error.message.includes('dossier.notFound'))) throw error;
  return Array.from({ length: rows }, () => ({ result: 'refused', code: 'dossier.outsideScope' }));
}

const labels = new Map(factColumns.map(({ field, label }: FactColumn) => [field, label]));
/** The list of requests has a column for each of its days. */
const labelOf = (field: string) => labels.get(field) ?? { vi: 'Yêu cầu bổ sung', en: 'Supplements' };
const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function changeOf({
  row: { line, facts },
  item: { result, before = {}, added = [] },
}: Sent): Imported['changes'][number] {
  const isNew = result === 'accepted';
  const fields = Object.keys(facts).filter((field) =>
    isNew ? field !== 'changedAt' : field in before || added.includes(field),
  );
  const gone = isNew ? [] : Object.keys(before).filter((field) => !(field in facts));
  return {
    ...{ line, entry: text(facts['code']), state: isNew ? 'new' : 'changed' },
    fields: [...fields, ...gone].map((field) => ({
      label: labelOf(field),
      ...(field in before && { before: text(before[field]) }),
      ...(field in facts && { after: text(facts[field]) }),
    })),
  };
}

type Named = { readonly personal: readonly string[]; readonly unused: readonly string[] };

function reportOf(
  result: Imported,
  { personal, unused, lang, apply }: Named & { readonly lang: 'vi' | 'en'; readonly apply: boolean },
) {
  return [
    ...(personal.length > 0 ? [`Left out, because they are personal data: ${personal.join(', ')}.`] : []),
    ...(unused.length > 0 ? [`Columns that are not used: ${unused.join(', ')}.`] : []),
    importReport(result, { lang, isApplied: apply, keepsGoodRows: true }),
  ].join('\n\n');
}
