import { columns } from '../../../dossiers/domain/form.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { Words } from '../../../kernel/words.ts';
import type { ReportColumn, ReportTable } from '../../../letters/domain/letter-table.ts';
import type { Appendix } from '../../../letters/domain/official-report.ts';
import { columnTitles } from '../column-titles.ts';
import type { Fact } from '../fact.ts';
import { factGroups, factsOf } from '../facts.ts';
import { type PartOfReport, partColumns } from '../part-columns.ts';
import type { Report, ReportedDossiers, TableRow } from '../report.ts';
import { tableNotes, tableTitles, columnWords as words } from '../table-words.ts';
import { dossierChart, levelChart, petitionChart } from './charts.ts';
import { type TrendPeriod, trendAppendix } from './trend.ts';

type Facts = {
  readonly report: Report;
  readonly parts: readonly PartOfReport[];
  readonly trend: readonly TrendPeriod[];
};

/** All figures behind the text, so that every sum can be checked by hand. */
export function appendicesOf({ report, parts, trend }: Facts): readonly Appendix[] {
  const { dossiers } = report;
  const facts = (groups: readonly Words[]) =>
    factsTable(factsOf(report).filter(({ group }) => groups.some(({ vi }) => vi === group)));
  return [
    { title: tableTitles.petitions.vi, note: tableNotes.petitions.vi, table: facts([factGroups.petitions]) },
    ...trendAppendix(trend),
    ...(parts.length === 0 ? [] : [byAgency(parts)]),
    ...(dossiers === undefined
      ? []
      : [
          formOf('formByField', dossiers.byField, dossiers.total),
          ...(dossiers.byAgency.length === 0 ? [] : [byUnit(dossiers)]),
          { title: tableTitles.dossiers.vi, table: facts([factGroups.dossiers]) },
        ]),
    {
      title: tableTitles.satisfaction.vi,
      chart: levelChart(report),
      table: facts([factGroups.services, factGroups.answers]),
    },
    { title: tableTitles.about.vi, table: facts([factGroups.about]) },
  ];
}

/** A column of notes that would be empty is left out. */
function factsTable(facts: readonly Fact[]): ReportTable {
  const hasNotes = facts.some(({ note }) => note !== undefined);
  return {
    columns: [
      { head: words.number.vi, widthMm: 11 },
      { head: words.indicator.vi, isText: true },
      ...numberColumns,
      ...(hasNotes ? [{ head: words.note.vi, widthMm: 45, isText: true } as const] : []),
    ],
    rows: facts.map(({ indicator, value, of, share = '', note = '' }, at) => [
      ...[`${at + 1}`, indicator, number(value), number(of), share],
      ...(hasNotes ? [note] : []),
    ]),
  };
}

const numberColumns = [words.value, words.of, words.measure].map(
  ({ vi }): ReportColumn => ({ head: vi, widthMm: 19, isNumber: true }),
);

const number = (value: number | undefined): string => (value === undefined ? '' : formatNumber('vi', value));

const byAgency = (parts: readonly PartOfReport[]): Appendix => ({
  ...{ title: tableTitles.byAgency.vi, note: tableNotes.byAgency.vi, chart: petitionChart(parts) },
  table: {
    columns: [
      { head: words.number.vi, widthMm: 11 },
      { head: words.agency.vi, isText: true },
      ...partColumns.map(({ head, group }): ReportColumn => {
        const column = { head: head.vi, widthMm: 20, isNumber: true } as const;
        return group === undefined ? column : { ...column, group: group.vi };
      }),
    ],
    rows: parts.map(({ name, petitions }, at) => [
      ...[`${at + 1}`, name.vi],
      ...partColumns.map(({ count }) => number(count(petitions))),
    ]),
  },
  isWide: true,
});

const byUnit = ({ byAgency, total }: ReportedDossiers): Appendix => ({
  ...formOf('formByAgency', byAgency, total),
  chart: dossierChart(byAgency),
});

/** Form II.06a (Circular 01/2020/TT-VPCP), its columns numbered as there. */
const formOf = (form: 'formByField' | 'formByAgency', rows: readonly TableRow[], total: TableRow): Appendix => ({
  title: tableTitles[form].vi,
  note: `${tableNotes.form.vi}${rows.some(({ moved }) => moved !== 0) ? tableNotes.formMoved.vi : ''}`,
  table: {
    columns: [
      { head: `${words.number.vi}\n(1)`, widthMm: 11 },
      { head: `${(form === 'formByAgency' ? words.unit : words.field).vi}\n(2)`, isText: true },
      ...columns.map(
        (column, at): ReportColumn => ({
          head: `${columnTitles[column].short.vi}\n(${at + FIRST_COLUMN})`,
          ...{ group: columnTitles[column].group.vi, widthMm: 17, isNumber: true },
        }),
      ),
    ],
    rows: [
      ...rows.map((row, at) => [`${at + 1}`, row.label.vi, ...columns.map((column) => number(row[column]))]),
      ['', total.label.vi, ...columns.map((column) => number(total[column]))],
    ],
    hasTotal: true,
  },
  isWide: true,
});

const FIRST_COLUMN = 3;
