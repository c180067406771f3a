import type { Lang } from '../../../kernel/lang.ts';
import type { Sheet } from '../../../letters/domain/workbook.ts';
import { roundedRatio } from '../../../scores/domain/rounding.ts';
import { type PartOfReport, partColumns } from '../part-columns.ts';
import { tableNotes, tableTitles, columnWords as words } from '../table-words.ts';
import { headsOf, sheetNames, widths } from './words.ts';

const SHARE_DECIMALS = 4;

/** The petitions of each agency directly below; nothing where none published some. */
export function agencySheets(parts: readonly PartOfReport[], lang: Lang): readonly Sheet[] {
  if (parts.length === 0) return [];
  return [
    {
      ...{ name: sheetNames.byAgency[lang], title: tableTitles.byAgency[lang], note: tableNotes.byAgency[lang] },
      columns: [
        { head: words.number[lang], width: widths.number },
        { head: words.agency[lang], width: widths.name },
        ...headsOf(partColumns, lang),
        { head: words.onTimeShare[lang], width: widths.count },
      ],
      rows: parts.map(({ name, petitions }, at) => [
        ...[at + 1, name[lang]],
        ...partColumns.map(({ count }) => count(petitions)),
        onTimeShare(petitions),
      ]),
    },
  ];
}

export const onTimeShare = ({ answered: { onTime, total } }: PartOfReport['petitions']) =>
  total === 0 ? undefined : { share: roundedRatio(onTime, total, SHARE_DECIMALS) };
