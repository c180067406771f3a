import { directory } from '../../directory/config.ts';
import { dossierCounts } from '../../dossiers/config.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { dataLicence, type Licence } from '../../platform/data-licence.ts';
import { operation, type Request, reply } from '../../platform/operation.ts';
import { pick } from '../../platform/refusals.ts';
import { securityPolicy, styleHash } from '../../platform/security-policy.ts';
import { DossierTableInput, type tableFormats } from '../contract.ts';
import { refusals } from '../timeliness/refusals.ts';
import { DossierTable as TableAnswer, TableCsv, TableHtml } from './answers.ts';
import { type DossierDeps, dossierPeriod } from './dossier-period.ts';
import { tableSample } from './samples.ts';
import { type DossierTable, tableOf } from './table.ts';
import { csvOfTable } from './table-csv.ts';
import { htmlOfTable, STYLE } from './table-html.ts';

type Deps = DossierDeps & { readonly licence: Licence | undefined };

/** Counts change every few hours while a period is open. */
const CACHE_SECONDS = 300;

/**
 * `GET /v1/timeliness/dossiers/{format}`: the dossiers of a period as form II.06a (Circular 01/2020/TT-VPCP), by field or
 * by agency: as data, for spreadsheets, or to print.
 */
export const readDossierTable = operation({
  route: {
    id: 'reports.dossierTable',
    method: 'GET',
    path: '/v1/timeliness/dossiers/{format}',
    summary: 'Read the dossiers of a period in the official form',
  },
  input: DossierTableInput,
  answers: { 200: { files: { 'application/json': TableAnswer, 'text/csv': TableCsv, 'text/html': TableHtml } } },
  refuses: pick(refusals, 'timeliness.agencyUnknown', 'timeliness.periodUnknown', 'timeliness.notCounted'),
  example: () => ({
    request: { params: { format: 'json' }, query: { agency: 'H44.100', period: '2026-10', by: 'field' } },
    answers: { 200: JSON.stringify(tableSample) },
  }),
  wire: (): Deps => ({ counts: dossierCounts(), directory: directory(), licence: dataLicence() }),
  run: read,
});

async function read(
  { licence, ...deps }: Deps,
  { params: { format }, query: { agency, period, by }, now }: Request<typeof DossierTableInput>,
) {
  const found = await dossierPeriod(deps, { agency, period }, now);
  if (isRefusal(found)) return found;
  const table = tableOf(found, by, await deps.directory.tree(now));
  const { type, content } = files[format](table, licence);
  const name = `II.06a-${agency}-${period.replace(':', '')}.${format}`;
  return reply(200, content, {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `${format === 'csv' ? 'attachment' : 'inline'}; filename="${name}"`,
    'content-security-policy': securityPolicy([styleHash(STYLE)]),
    'cache-control': `public, max-age=${CACHE_SECONDS}`,
  });
}

type File = { readonly type: string; readonly content: string };
type Write = (table: DossierTable, licence: Licence | undefined) => File;

const files: Readonly<Record<(typeof tableFormats)[number], Write>> = {
  json: (table, licence) => ({
    type: 'application/json',
    content: JSON.stringify({ ...table, ...(licence && { licence }) }),
  }),
  csv: (table) => ({ type: 'text/csv', content: csvOfTable(table) }),
  html: (table) => ({ type: 'text/html', content: htmlOfTable(table) }),
};
