import type { Lang } from '../../../kernel/lang.ts';
import { sentences, publishedWords as words } from '../words.ts';
import type { List } from './types.ts';

type Props = {
  readonly lang: Lang;
  /** Of the operation of the API. */
  readonly path: string;
  readonly query: string;
  /** `of`: another table than that of what is published. */
  readonly files: { readonly of?: 'overdue'; readonly hasFeed?: boolean };
  readonly licence: List['licence'];
};

/** The Atom feed of a search, as `queryOf` writes it. Vietnamese is the language of a feed that names none. */
export function feedPath(lang: Lang, query: string): string {
  const search = [query, lang === 'vi' ? '' : `lang=${lang}`].filter((part) => part !== '').join('&');
  return `/v1/public/files/atom${search === '' ? '' : `?${search}`}`;
}

/** The same as data, under the licence that the operator states. */
export function OpenData({ lang, path, query, files: { of, hasFeed = false }, licence }: Props) {
  const search = query === '' ? '' : `?${query}`;
  const table = [of === undefined ? '' : `of=${of}`, query].filter((part) => part !== '').join('&');
  return (
    <section class="score__about">
      <h2>{words.openData[lang]}</h2>
      <ul class="score__links">
        <li>
          <a href={`${path}${search}`}>{words.json[lang]}</a>
        </li>
        <li>
          <a href={`/v1/public/files/csv${table === '' ? '' : `?${table}`}`}>{words.csv[lang]}</a>
        </li>
        {hasFeed && (
          <li>
            <a href={feedPath(lang, query)}>{words.feed[lang]}</a>
          </li>
        )}
      </ul>
      {licence === undefined ? (
        <p>{words.noLicence[lang]}</p>
      ) : (
        <p>
          {sentences.licence[lang]}{' '}
          <a rel="license" href={licence.url}>
            {licence.name}
          </a>
        </p>
      )}
    </section>
  );
}
