import type { Lang } from '../../../kernel/lang.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import type { Sheet } from '../../../letters/domain/workbook.ts';
import { knownPeriods, MISSING, type TrendPeriod } from '../official/trend.ts';
import { trendColumns } from '../part-columns.ts';
import { tableNotes, tableTitles, columnWords as words } from '../table-words.ts';
import { onTimeShare } from './agency-sheet.ts';
import { headsOf, sheetNames, widths } from './words.ts';

/** The petitions of the periods up to this one; nothing without an earlier one to compare with. */
export function trendSheets(trend: readonly TrendPeriod[], lang: Lang): readonly Sheet[] {
  const periods = knownPeriods(trend);
  if (periods.length === 0) return [];
  return [
    {
      ...{ name: sheetNames.trend[lang], title: tableTitles.trend[lang], note: tableNotes.trend[lang] },
      columns: [
        { head: words.number[lang], width: widths.number },
        { head: words.period[lang], width: widths.name },
        ...headsOf(trendColumns, lang),
        { head: words.onTimeShare[lang], width: widths.count },
      ],
      rows: periods.map(({ period, petitions }, at) => [
        ...[at + 1, periodTitle(lang, period)],
        ...(petitions === undefined
          ? [...trendColumns.map(() => MISSING), MISSING]
          : [...trendColumns.map(({ count }) => count(petitions)), onTimeShare(petitions)]),
      ]),
    },
  ];
}
