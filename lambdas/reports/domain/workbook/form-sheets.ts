import { columns } from '../../../dossiers/domain/form.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Sheet, SheetCell } from '../../../letters/domain/workbook.ts';
import { columnTitles } from '../column-titles.ts';
import type { ReportedDossiers, TableRow } from '../report.ts';
import { tableNotes, tableTitles, columnWords as words } from '../table-words.ts';
import { sheetNames, widths } from './words.ts';

/** Form II.06a (Circular 01/2020/TT-VPCP) by field and, where there are agencies below, by agency. */
export const formSheets = ({ byField, byAgency, total }: ReportedDossiers, lang: Lang): readonly Sheet[] => [
  formSheet('formByField', [byField, total], lang),
  ...(byAgency.length === 0 ? [] : [formSheet('formByAgency', [byAgency, total], lang)]),
];

type Form = 'formByField' | 'formByAgency';

function formSheet(form: Form, [rows, total]: readonly [readonly TableRow[], TableRow], lang: Lang): Sheet {
  const hasMoved = rows.some(({ moved }) => moved !== 0);
  const of = ({ label, ...row }: TableRow): readonly SheetCell[] => [
    ...[label[lang], ...columns.map((column) => row[column])],
    ...(hasMoved ? [row.moved] : []),
  ];
  return {
    ...{ name: sheetNames[form][lang], title: tableTitles[form][lang] },
    note: `${tableNotes.form[lang]}${hasMoved ? tableNotes.formMoved[lang] : ''}`,
    columns: [
      { head: `${words.number[lang]}\n(1)`, width: widths.number },
      { head: `${(form === 'formByField' ? words.field : words.unit)[lang]}\n(2)`, width: widths.name },
      ...columns.map((column, at) => ({
        head: `${columnTitles[column].short[lang]}\n(${at + FIRST_COLUMN})`,
        ...{ group: columnTitles[column].group[lang], width: widths.count },
      })),
      ...(hasMoved ? [{ head: words.moved[lang], width: widths.count }] : []),
    ],
    rows: [...rows.map((row, at) => [at + 1, ...of(row)]), ['', ...of(total)]],
    hasTotal: true,
  };
}

/** The number that the first of `columns` has in the form. */
const FIRST_COLUMN = 3;
