import type { Lang } from '../../../kernel/lang.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import type { Sheet } from '../../../letters/domain/workbook.ts';
import type { Figures } from '../activities/activities.ts';
import { activityList } from '../activities/list.ts';
import { enteredByAgency, notEntered } from '../labels-of-activities.ts';
import { isAnythingEntered } from '../official/activity-text.ts';
import { tableNotes, tableTitles, columnWords as words } from '../table-words.ts';
import { sheetNames, widths } from './words.ts';

/** What the agency entered itself, in a sheet of its own; nothing where nobody entered any. */
export function activitySheets(figures: Figures, lang: Lang): readonly Sheet[] {
  if (!isAnythingEntered(figures)) return [];
  return [
    {
      ...{ name: sheetNames.activities[lang], title: tableTitles.activities[lang] },
      note: `${enteredByAgency[lang]}; ${tableNotes.activities[lang]}`,
      columns: [
        { head: words.number[lang], width: widths.number },
        { head: words.indicator[lang], width: widths.name },
        { head: words.unitOfMeasure[lang], width: widths.group },
        { head: words.value[lang], width: widths.count },
        { head: words.evidence[lang], width: widths.note },
      ],
      rows: activityList.items.map(({ id, label, unit }, at) => {
        const { value = sentenceCase(notEntered[lang]), evidence } = figures[id] ?? {};
        return [at + 1, label[lang], unit[lang], value, evidence];
      }),
    },
  ];
}
