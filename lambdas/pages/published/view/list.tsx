import { cutAtWord } from '../../../kernel/cut.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { publishedWords as words } from '../words.ts';
import { timelinessOf } from './entry.tsx';
import { Only } from './only.tsx';
import { OpenData } from './open-data.tsx';
import { queryOf } from './query.ts';
import { type Filters, SearchForm } from './search-form.tsx';
import type { List, Listed, Searched } from './types.ts';

type ListProps = {
  readonly lang: Lang;
  readonly list: List;
  readonly searched: Searched;
  readonly filters: Filters;
  readonly isFirst: boolean;
};

/** A search form without script, and one page of what was found. */
export function PublishedPage({ lang, list, searched, filters, isFirst }: ListProps) {
  const { items, next, licence } = list;
  const path = `/${lang}/cong-khai`;
  return (
    <>
      <h1>{words.title[lang]}</h1>
      <p class="lead">{words.lead[lang]}</p>
      <SearchForm {...{ lang, searched, filters }} />
      <h2>{words.results[lang]}</h2>
      <Only {...{ lang, path, searched }} by="agency" name={filters.agency.chosen?.label} />
      <Only {...{ lang, path, searched }} by="commune" name={filters.commune?.chosen?.label} />
      {items.length === 0 && (
        <p>{next === undefined ? `${words.none[lang]} ${words.noneHint[lang]}` : words.noneHere[lang]}</p>
      )}
      <ol class="found">
        {items.map((entry) => (
          <Found key={entry.id} lang={lang} entry={entry} />
        ))}
      </ol>
      <p class="periods__beside">
        {!isFirst && <a href={`${path}?${queryOf(searched)}`}>{words.first[lang]}</a>}
        {next !== undefined && (
          <a
            class="govuk-button govuk-button--secondary"
            rel="next"
            href={`${path}?${queryOf({ ...searched, cursor: next })}`}
          >
            {words.next[lang]}
          </a>
        )}
      </p>
      <p>
        <a href={`/${lang}/cong-khai/qua-han`}>{words.overdue[lang]}</a>
      </p>
      <OpenData
        lang={lang}
        path="/v1/public/petitions"
        query={queryOf(searched)}
        files={{ hasFeed: true }}
        licence={licence}
      />
    </>
  );
}

/** The summary is the link, because agency and matter repeat. */
function Found({ lang, entry }: { readonly lang: Lang; readonly entry: Listed }) {
  return (
    <li class="found__one">
      <h3 class="found__title">
        <a href={`/${lang}/cong-khai/${entry.id}`} lang="vi">
          {cutAtWord(entry.summary, MAX_SHOWN)}
        </a>
      </h3>
      <p class="found__facts">
        {entry.agencyName[lang]} · {words.answered[lang]} {dayText(lang, entry.answeredOn)} ·{' '}
        {timelinessOf(lang, entry)}
      </p>
    </li>
  );
}

/** As much of a summary as a list shows: it ends at a word. */
const MAX_SHOWN = 160;
