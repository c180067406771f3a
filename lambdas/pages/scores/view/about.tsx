import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { methodLabels } from '../../../scores/domain/labels.ts';
import { sentences, scoreWords as words } from '../words/scores.ts';
import type { Score } from './score.ts';

/** What the figures are based on: when they were counted, how, what is left out, and where a machine reads them. */
export function AboutFigures({ lang, score }: { readonly lang: Lang; readonly score: Score }) {
  const { agency, asOf, method, period, overall, restated, version } = score;
  const data = `/v1/scores?${new URLSearchParams({ agency, period: period.id })}`;
  return (
    <section class="score__about">
      <h2>{words.about[lang]}</h2>
      <p>
        {asOf === undefined ? words.nothingCounted[lang] : sentences.asOf[lang](instantText(lang, asOf))}{' '}
        {period.state === 'open' && words.open[lang]}
      </p>
      {restated !== undefined && version !== undefined && (
        <p>{sentences.restated[lang](instantText(lang, restated.at), formatNumber(lang, version))}</p>
      )}
      {overall.basis === 'items' && <p>{words.pooled[lang]}</p>}
      <p>{words.suppressedNote[lang]}</p>
      <p>
        {words.notSipas[lang]} {sentences.method[lang](methodLabels[method.id]?.[lang] ?? method.id, method.version)}
      </p>
      <ul class="score__links">
        <li>
          <a href={`/${lang}/thong-tin/cach-tinh`}>{words.method[lang]}</a>
        </li>
        <li>
          <a href={data}>{words.openData[lang]}</a>
        </li>
      </ul>
    </section>
  );
}
