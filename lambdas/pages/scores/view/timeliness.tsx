import { LinkList } from '../../../../web/components/link-list.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import { periodName, periodTitle } from '../../../kernel/period-name.ts';
import type { Span } from '../../../reports/domain/span.ts';
import type { Timeliness } from '../timeliness.ts';
import { timelinessSentences as sentences, timelinessWords as words } from '../words/timeliness.ts';

type Props = {
  readonly lang: Lang;
  readonly agency: string;
  readonly period: string;
  readonly timeliness: Timeliness;
};

/** How many petitions were handled in time, with the numbers behind the share, and where each case can be read. */
export function TimelinessFigures({ lang, agency, period, timeliness: { months, span } }: Props) {
  const query = `${new URLSearchParams({ agency })}`;
  return (
    <section>
      <h2>{words.title[lang]}</h2>
      {span === undefined ? (
        <p class="lead">{words.notCounted[lang]}</p>
      ) : (
        <Figures lang={lang} period={period} span={span} isPartial={span.months.length < months} />
      )}
      <p>{words.scope[lang]}</p>
      <LinkList
        look="score__links"
        links={[
          { href: `/${lang}/cong-khai/qua-han?${query}`, text: words.overdueList[lang] },
          { href: `/${lang}/cong-khai?${query}`, text: words.published[lang] },
          { href: `/v1/timeliness?${query}`, text: words.openData[lang] },
        ]}
      />
    </section>
  );
}

type FiguresProps = {
  readonly lang: Lang;
  readonly period: string;
  readonly span: Span;
  readonly isPartial: boolean;
};

function Figures({ lang, period, span: { months, handled, pending, delays }, isPartial }: FiguresProps) {
  const number = (value: number) => formatNumber(lang, value);
  const { onTime, total } = handled;
  const share = formatPercent(lang, onTime / Math.max(total, 1));
  const last = periodName(lang, months.at(-1) ?? months[0]);
  return (
    <>
      <p class="lead score__headline">
        {total === 0
          ? sentences.nothingHandled[lang](periodTitle(lang, period))
          : sentences.handled[lang]({
              ...{ period: periodTitle(lang, period), share },
              ...{ n: number(onTime), total: number(total) },
            })}
      </p>
      {delays !== undefined && delays.paused + delays.extended > 0 && (
        <p>
          {sentences.delays[lang]({
            ...{ paused: number(delays.paused), extended: number(delays.extended) },
            ...{ share: formatPercent(lang, delays.onTime / Math.max(total, 1)), n: number(delays.onTime) },
          })}
        </p>
      )}
      <p>
        {sentences.pending[lang]({ month: last, total: number(pending.total), overdue: number(pending.overdue) })}{' '}
        {isPartial && sentences.counted[lang](months.map((month) => periodName(lang, month)).join(', '))}
      </p>
    </>
  );
}
