import { ChooseAgency, type ChooseAgencyProps } from '../../../../web/components/choose-agency.tsx';
import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { weekSentences as sentences, weekWords as words } from '../words/week.ts';
import type { ShownWeek } from './shown-week.ts';

export type WeekProps = {
  readonly lang: Lang;
  /** `/vi/can-bo/van-ban`. */
  readonly path: string;
  readonly agency: string;
  readonly agencies: ChooseAgencyProps['agencies'];
  readonly nameOf: (code: string) => string;
  readonly week: ShownWeek['week'];
  /** The most late first. */
  readonly items: ShownWeek['items'];
  /** The week before that one. */
  readonly before: string;
};

/** What was late at the end of a week, who is slow, and whether they were reminded and answered. */
export function Week(props: WeekProps) {
  const { lang, path, agency, agencies, nameOf, week, items, before } = props;
  return (
    <>
      <h1>
        {words.title[lang]}: {nameOf(agency)}
      </h1>
      <p class="lead">{sentences.week[lang](dayText(lang, week.from), dayText(lang, week.to))}</p>
      <p class="govuk-body">{words.lead[lang]}</p>
      <div class="office-tools">
        <ChooseAgency {...{ lang, path, agency, agencies, hidden: { tuan: week.id } }} />
      </div>
      {items.length === 0 ? <p class="govuk-body">{words.none[lang]}</p> : <Agencies {...props} />}
      {items.length > 0 && (
        <p class="govuk-body">
          <a href={`${path}?${new URLSearchParams({ 'co-quan': agency, tuan: before })}`}>{words.before[lang]}</a>
        </p>
      )}
    </>
  );
}

/** A table that becomes cards on a phone. */
function Agencies({ lang, path, nameOf, week, items }: WeekProps) {
  const headings = [words.agency, words.late, words.stages, words.slow, words.forwarding, words.reminder].map(
    (one) => one[lang],
  );
  return (
    <table class="board">
      <caption class="govuk-visually-hidden">{words.title[lang]}</caption>
      <ColumnHeads headings={headings} />
      <tbody>
        {items.map(({ agency, lateTotal, lateStagesTotal, slow, forwarding, reminder }) => (
          <tr key={agency}>
            <th scope="row">
              <a class="board__link" href={`${path}/don-doc/${week.id}/${agency}`}>
                {nameOf(agency)}
              </a>
            </th>
            <td>
              <span class="board__label">{words.late[lang]}: </span>
              {formatNumber(lang, lateTotal)}
            </td>
            <td>
              <span class="board__label">{words.stages[lang]}: </span>
              {formatNumber(lang, lateStagesTotal)}
            </td>
            <td>{slow.length > 0 && words.isSlow[lang]}</td>
            <td>
              {forwarding && (
                <>
                  <span class="board__label">{words.forwarding[lang]}: </span>
                  {sentences.forwarding[lang](
                    formatNumber(lang, forwarding.medianDays, 1),
                    formatNumber(lang, forwarding.forwarded),
                  )}
                </>
              )}
            </td>
            <td>
              <span class="board__label">{words.reminder[lang]}: </span>
              {reminder.label[lang]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
