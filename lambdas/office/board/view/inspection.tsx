import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import { periodName } from '../../../kernel/period-name.ts';
import type { Grounds } from '../domain/inspection.ts';
import type { Board } from '../load.ts';
import { aboutInspection, inspectionSentences as sentences, inspectionWords as words } from '../words/inspection.ts';
import { countText } from './figure-text.ts';

type Props = { readonly lang: Lang; readonly home: string; readonly board: Board };

/** Which units below stand out, each with why. */
export function Inspection({ lang, home, board: { inspection, ranking, units: all } }: Props) {
  if (all.length === 0) return null;
  const { limits, units } = inspection;
  return (
    <section>
      <h2 id="kiem-tra">{words.title[lang]}</h2>
      <p class="govuk-body">{aboutInspection[lang](limits)}</p>
      {units.length === 0 && <p class="govuk-body">{words.none[lang]}</p>}
      {units.length > 0 && (
        <dl class="board-grounds">
          {units.map(({ code, name, grounds }) => (
            <div key={code}>
              <dt>
                <a class="board__link" href={`${home}/bang-dieu-hanh?co-quan=${code}`}>
                  {name[lang]}
                </a>
              </dt>
              {reasonsOf(lang, grounds, ranking.period).map((reason) => (
                <dd key={reason}>{reason}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function reasonsOf(lang: Lang, { below, overdue, longest }: Grounds, period: string): readonly string[] {
  const percent = ({ n, d }: { readonly n: number; readonly d: number }) => formatPercent(lang, n / d);
  return [
    ...(below === undefined
      ? []
      : [sentences.below[lang](percent(below.own), percent(below.all), periodName(lang, period))]),
    ...(overdue === undefined ? [] : [sentences.overdue[lang](countText(lang, overdue.n, overdue.isCut))]),
    ...(longest === undefined ? [] : [sentences.longest[lang](formatNumber(lang, longest))]),
  ];
}
