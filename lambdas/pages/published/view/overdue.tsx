import { AgencyFilter, type AgencyFilterProps } from '../../../../web/components/agency-filter.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { EnterButton } from '../../../../web/components/enter-button.tsx';
import { Reflow } from '../../../../web/components/reflow.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { matterLabels, stageLabels } from '../../../petitions/domain/labels.ts';
import { sentences, publishedWords as words } from '../words.ts';
import { Only } from './only.tsx';
import { OpenData } from './open-data.tsx';
import { queryOf } from './query.ts';
import type { Overdue } from './types.ts';

type OverdueProps = {
  readonly lang: Lang;
  readonly list: Overdue;
  readonly agencies: AgencyFilterProps['options'];
};

/** What is overdue: a table with nothing that leads to a person. */
export function OverduePage({ lang, list: { items, next, asOf, licence }, agencies }: OverdueProps) {
  const agency = agencies.chosen?.value;
  const path = `/${lang}/cong-khai/qua-han`;
  return (
    <>
      <h1>{words.overdue[lang]}</h1>
      <p class="lead">{words.overdueLead[lang]}</p>
      <form method="get" action={path}>
        <EnterButton />
        <AgencyFilter
          name="agency"
          label={words.overdueAgency[lang]}
          options={agencies}
          any={{ value: '', label: words.any[lang] }}
          action={path}
        />
        <Button secondary>{words.show[lang]}</Button>
      </form>
      <Only {...{ lang, path }} searched={{ agency }} by="agency" name={agencies.chosen?.label} />
      <p>{sentences.asOf[lang](dayText(lang, asOf))}</p>
      {items.length === 0 ? <p>{words.overdueNone[lang]}</p> : <OverdueTable lang={lang} items={items} />}
      {next !== undefined && (
        <p>
          <a
            class="govuk-button govuk-button--secondary"
            rel="next"
            href={`${path}?${queryOf({ agency, cursor: next })}`}
          >
            {words.next[lang]}
          </a>
        </p>
      )}
      <p>{words.overdueScope[lang]}</p>
      <p>
        <a href={`/${lang}/cong-khai`}>{words.title[lang]}</a>
      </p>
      <OpenData
        lang={lang}
        path="/v1/public/overdue"
        query={queryOf({ agency })}
        files={{ of: 'overdue' }}
        licence={licence}
      />
    </>
  );
}

function OverdueTable({ lang, items }: { readonly lang: Lang; readonly items: Overdue['items'] }) {
  return (
    <Reflow>
      <table class="govuk-table overdue">
        <caption class="govuk-table__caption govuk-visually-hidden">{words.overdue[lang]}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              {words.overdueAgency[lang]}
            </th>
            <th scope="col" class="govuk-table__header">
              {words.stage[lang]}
            </th>
            <th scope="col" class="govuk-table__header overdue__days">
              {words.late[lang]}
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {items.map(({ agency, agencyName, matter, stage, dueOn, workingDaysLate }, at) => (
            <tr class="govuk-table__row" key={`${at}`}>
              <th scope="row" class="govuk-table__header">
                <a href={`/${lang}/co-quan/${agency}`}>{agencyName[lang]}</a>
                <span class="score__below">{(matter === undefined ? words.noMatter : matterLabels[matter])[lang]}</span>
              </th>
              <td class="govuk-table__cell">
                {stageLabels[stage][lang]}
                <span class="score__below">
                  {words.dueOn[lang]} {dayText(lang, dueOn)}
                </span>
              </td>
              <td class="govuk-table__cell overdue__days" data-label={words.late[lang]}>
                {formatNumber(lang, workingDaysLate)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Reflow>
  );
}
