import { ColumnHeads } from '../../../../../web/components/column-heads.tsx';
import type { Lang } from '../../../../kernel/lang.ts';
import { sentenceCase } from '../../../../kernel/words.ts';
import { notEntered } from '../../../../reports/domain/labels-of-activities.ts';
import { numberIn, activityWords as words } from '../../words/activities.ts';
import type { ShownActivities } from '../shown-activities.ts';

type Props = { readonly lang: Lang; readonly activities: ShownActivities; readonly hasEvidence: boolean };
type Item = ShownActivities['items'][number];

/** Each activity with its figure. */
export function ActivityTable({ lang, activities: { items }, hasEvidence }: Props) {
  const heads = [...[words.activity, words.value], ...(hasEvidence ? [words.evidence] : [])];
  return (
    <table class="board" aria-label={words.title[lang]}>
      <ColumnHeads headings={heads.map((head) => head[lang])} />
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{item.label[lang]}</th>
            <td>
              <span class="board__label">{words.value[lang]}: </span>
              {amountText(lang, item, item.value)}
            </td>
            {hasEvidence && (
              <td class="as-typed">
                <span class="board__label">{words.evidence[lang]}: </span>
                {item.evidence ?? words.noEvidence[lang]}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `12 văn bản`; what was not entered is not 0. */
const amountText = (lang: Lang, { unit }: Item, value: number | undefined): string =>
  value === undefined ? sentenceCase(notEntered[lang]) : `${numberIn(lang)(value)} ${unit[lang]}`;
