import { stringify } from 'csv-stringify/sync';
import * as z from 'zod';
import { factColumns } from '../../../dossiers/domain/sheet/columns.ts';
import { sheetSample } from '../../../dossiers/samples.ts';
import { reply } from '../../../platform/operation.ts';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { DOSSIERS, SHEET } from '../scope.tsx';
import { dossierSheetWords as words } from '../words/sheet.ts';

const Asked = z.object({ query: z.object({}).catchall(z.string()) });

/** `GET …/ho-so/nhap/mau.csv`: the headings, and one row that is marked as an example and refused as it is. */
export const templatePages = officePages({
  route: {
    id: 'office.dossierTemplate',
    method: 'GET',
    path: `${DOSSIERS}${SHEET}/mau.csv`,
    summary: 'Download a template for dossiers',
  },
  input: Asked,
  wire: () => undefined,
  run: async (_, __, { lang }) => ({
    ...reply(200, templateIn(lang)),
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="mau-ho-so.csv"',
    },
  }),
});

/** The first request for papers has its columns; more are headed in the same way. */
const columns = factColumns.filter(({ field }) => field !== 'agencyName' && !/^supplements\.[1-9]/.test(field));

function templateIn(lang: OfficeContext['lang']): string {
  const example: Readonly<Record<string, string>> = { ...sheetSample, code: words.exampleCode[lang] };
  const rows = [columns.map(({ label }) => label[lang]), columns.map(({ field }) => example[field] ?? '')];
  return stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
