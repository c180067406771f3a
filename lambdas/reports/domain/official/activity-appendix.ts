import { formatNumber } from '../../../kernel/number-text.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import type { ReportColumn } from '../../../letters/domain/letter-table.ts';
import type { Appendix } from '../../../letters/domain/official-report.ts';
import type { Figures } from '../activities/activities.ts';
import { activityList } from '../activities/list.ts';
import { enteredByAgency, notEntered } from '../labels-of-activities.ts';
import { tableNotes, tableTitles, columnWords as words } from '../table-words.ts';
import { isAnythingEntered } from './activity-text.ts';

/** Every figure that was entered with its evidence; nothing where nobody entered any. */
export function activityAppendix(figures: Figures): readonly Appendix[] {
  if (!isAnythingEntered(figures)) return [];
  const rows = activityList.items.map(({ id, label, unit }, at) => {
    const { value, evidence = '' } = figures[id] ?? {};
    return [`${at + 1}`, label.vi, unit.vi, number(value), evidence];
  });
  return [
    {
      title: tableTitles.activities.vi,
      note: `${enteredByAgency.vi}; ${tableNotes.activities.vi}`,
      table: { columns, rows },
    },
  ];
}

const columns: readonly ReportColumn[] = [
  { head: words.number.vi, widthMm: 11 },
  { head: words.indicator.vi, isText: true },
  { head: words.unitOfMeasure.vi, widthMm: 20 },
  { head: words.value.vi, widthMm: 22, isNumber: true },
  { head: words.evidence.vi, widthMm: 58, isText: true },
];

const number = (value: number | undefined): string =>
  value === undefined ? sentenceCase(notEntered.vi) : formatNumber('vi', value);
