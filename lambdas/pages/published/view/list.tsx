import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { cutAtWord } from '../../../kernel/cut.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { periodTitle } from '../../../kernel/period-name.ts';
import { matterLabels } from '../../../petitions/domain/labels.ts';
import { publishedWords as words } from '../words.ts';
import { timelinessOf } from './entry.tsx';
import { OpenData } from './open-data.tsx';
import type { List, Listed, Searched } from './types.ts';

type ListProps = {
  readonly lang: Lang;
  readonly list: List;
  readonly searched: Searched;
  /** The name of the agency that was searched in, if it is not all of them. */
  readonly agencyName: string | undefined;
  /** The same of the commune. */
  readonly communeName: string | undefined;
  readonly periods: readonly string[];
  readonly isFirst: boolean;
};

/** A search form without script, and one page of what was found. */
export function PublishedPage({ lang, list, searched, agencyName, communeName, periods, isFirst }: ListProps) {
  const { items, next, licence } = list;
  const path = `/${lang}/cong-khai`;
  return (
    <>
      <h1>{words.title[lang]}</h1>
      <p class="lead">{words.lead[lang]}</p>
      <SearchForm {...{ lang, searched, agencyName, communeName, periods }} />
      <h2>{words.results[lang]}</h2>
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
      <OpenData lang={lang} path="/v1/public/petitions" query={queryOf(searched)} hasFiles licence={licence} />
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

type FormProps = Pick<ListProps, 'lang' | 'searched' | 'agencyName' | 'communeName' | 'periods'>;

function SearchForm({ lang, searched, agencyName, communeName, periods }: FormProps) {
  const { q, matter, period } = searched;
  const any = { value: '', label: words.any[lang] };
  return (
    <form method="get" action={`/${lang}/cong-khai`}>
      <Only {...{ lang, searched }} by="agency" name={agencyName} />
      <Only {...{ lang, searched }} by="commune" name={communeName} />
      <TextField name="q" label={words.q[lang]} hint={words.qHint[lang]} value={q} />
      <Select
        name="matter"
        label={words.matter[lang]}
        value={matter ?? ''}
        items={[any, ...Object.entries(matterLabels).map(([value, label]) => ({ value, label: label[lang] }))]}
      />
      <Select
        name="period"
        label={words.period[lang]}
        value={period ?? ''}
        items={[any, ...periods.map((value) => ({ value, label: periodTitle(lang, value) }))]}
      />
      <Button>{words.search[lang]}</Button>
    </form>
  );
}

type OnlyProps = Pick<ListProps, 'lang' | 'searched'> & {
  readonly by: 'agency' | 'commune';
  readonly name: string | undefined;
};

/** What a link brought along, and the way out of it. */
function Only({ lang, searched, by, name }: OnlyProps) {
  const value = searched[by];
  if (value === undefined || name === undefined) return null;
  const [only, all] = by === 'agency' ? [words.only, words.all] : [words.onlyCommune, words.everywhere];
  return (
    <>
      <p>
        {only[lang]} <strong>{name}</strong>{' '}
        <a href={`/${lang}/cong-khai?${queryOf({ ...searched, [by]: undefined })}`}>{all[lang]}</a>
      </p>
      <Hidden fields={{ [by]: value }} />
    </>
  );
}

/** As much of a summary as a list shows: it ends at a word. */
const MAX_SHOWN = 160;

export const queryOf = (search: Readonly<Record<string, string | undefined>>): string =>
  `${new URLSearchParams(Object.entries(search).filter((pair): pair is [string, string] => Boolean(pair[1])))}`;
