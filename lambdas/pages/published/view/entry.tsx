import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { localDateOf } from '../../../kernel/time.ts';
import { sentenceCase } from '../../../kernel/words.ts';
import { kindLabels, matterLabels } from '../../../petitions/domain/labels.ts';
import { sentences, publishedWords as words } from '../words.ts';
import { feedPath } from './open-data.tsx';
import { queryOf } from './query.ts';
import type { Detail, Listed } from './types.ts';

/** One published petition: what was released, the facts, and what happened when. */
export function EntryPage({ lang, entry }: { readonly lang: Lang; readonly entry: Detail }) {
  const { id, agency, agencyName, kind, matter, commune, receivedOn, answeredOn, publishedAt, summary, history } =
    entry;
  return (
    <>
      <h1>{titleOf(lang, entry)}</h1>
      <p class="lead as-typed" lang="vi">
        {summary}
      </p>
      <SummaryList
        rows={[
          { key: words.agency[lang], value: <a href={`/${lang}/co-quan/${agency}`}>{agencyName[lang]}</a> },
          { key: words.kind[lang], value: kindLabels[kind][lang] },
          ...(matter === undefined ? [] : [{ key: words.matter[lang], value: matterLabels[matter][lang] }]),
          ...(commune === undefined ? [] : [{ key: words.commune[lang], value: <Commune {...{ lang, commune }} /> }]),
          { key: words.received[lang], value: dayText(lang, receivedOn) },
          { key: words.answered[lang], value: dayText(lang, answeredOn) },
          { key: words.timeliness[lang], value: timelinessOf(lang, entry) },
          { key: words.published[lang], value: dayText(lang, localDateOf(publishedAt)) },
          { key: words.code[lang], value: <span class="code">{id}</span> },
        ]}
      />
      <h2>{words.history[lang]}</h2>
      <ol class="timeline">
        {history.map(({ on, label }, at) => (
          <li key={`${at}`} class="timeline__event">
            <strong>{label[lang]}</strong>
            <br />
            <time datetime={on}>{dayText(lang, on)}</time>
          </li>
        ))}
      </ol>
      <Ways {...{ lang, agency, commune }} />
    </>
  );
}

/** More of the same, and the feeds that say what is new. */
function Ways({ lang, agency, commune }: { readonly lang: Lang } & Pick<Listed, 'agency' | 'commune'>) {
  const query = `${new URLSearchParams({ agency })}`;
  return (
    <ul class="ways">
      <li>
        <a href={`/${lang}/cong-khai?${query}`}>{words.sameAgency[lang]}</a>
      </li>
      <li>
        <a href={`/${lang}/cong-khai`}>{words.title[lang]}</a>
      </li>
      {feedsOf(lang, { agency, commune }).map(({ path, text }) => (
        <li key={path}>
          <a href={path}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** The feeds that say what else is published by the same agency and, if that is public, about the same commune. */
export const feedsOf = (lang: Lang, { agency, commune }: Pick<Listed, 'agency' | 'commune'>) => [
  { path: feedPath(lang, queryOf({ agency })), text: words.feedOfAgency[lang] },
  ...(commune === undefined
    ? []
    : [{ path: feedPath(lang, queryOf({ commune: commune.code })), text: words.feedOfCommune[lang] }]),
];

type CommuneProps = { readonly lang: Lang; readonly commune: NonNullable<Listed['commune']> };

/** Leads to everything that was published about the same commune. */
const Commune = ({ lang, commune: { code, name } }: CommuneProps) => (
  <a href={`/${lang}/cong-khai?${new URLSearchParams({ commune: code })}`}>{sentenceCase(name[lang])}</a>
);

export const titleOf = (lang: Lang, { agencyName, matter }: Pick<Listed, 'agencyName' | 'matter'>): string =>
  matter === undefined ? agencyName[lang] : `${agencyName[lang]}: ${matterLabels[matter][lang]}`;

export const timelinessOf = (lang: Lang, { workingDaysLate }: Pick<Listed, 'workingDaysLate'>): string =>
  workingDaysLate === undefined ? words.onTime[lang] : sentences.late[lang](formatNumber(lang, workingDaysLate));
