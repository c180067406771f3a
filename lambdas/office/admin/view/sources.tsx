import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Instant } from '../../../kernel/time.ts';
import { adminWords } from '../words/admin.ts';
import { silentText, sourceKindWords, sourceWords as words } from '../words/sources.ts';

export type ShownSource = {
  readonly id: string;
  readonly name: string;
  readonly kind: keyof typeof sourceKindWords;
  readonly agencyName: string;
  readonly active: boolean;
  readonly acceptedAt?: Instant | undefined;
  readonly refusedAt?: Instant | undefined;
  readonly silentDays: number | undefined;
};

type Props = {
  readonly lang: Lang;
  /** `/vi/can-bo/quan-tri`. */
  readonly home: string;
  readonly mayAdd: boolean;
  readonly isMore: boolean;
  readonly sources: readonly ShownSource[];
};

/** What is connected, and when each was last heard of. */
export function SourceList({ lang, home, mayAdd, isMore, sources }: Props) {
  return (
    <>
      <p>
        <a href={home}>{adminWords.toTree[lang]}</a>
      </p>
      <h1>{words.title[lang]}</h1>
      <p class="govuk-body">{words.intro[lang]}</p>
      {mayAdd && (
        <p>
          <a href={`${home}/nguon/them`}>{words.add[lang]}</a>
        </p>
      )}
      {isMore && <p class="govuk-body">{words.more[lang]}</p>}
      {sources.length === 0 ? <p class="govuk-body">{words.empty[lang]}</p> : <Table {...{ lang, home, sources }} />}
    </>
  );
}

function Table({ lang, home, sources }: Pick<Props, 'lang' | 'home' | 'sources'>) {
  const headings = [words.name, words.kind, words.agency, words.state, words.accepted, words.refused];
  return (
    <table class="board" aria-label={words.title[lang]}>
      <ColumnHeads headings={headings.map((heading) => heading[lang])} />
      <tbody>
        {sources.map(({ id, name, kind, agencyName, active, acceptedAt, refusedAt, silentDays }) => (
          <tr key={id}>
            <th scope="row">
              <a class="board__link" href={`${home}/nguon/${id}`}>
                {name}
              </a>
              <span class="board__more">{id}</span>
            </th>
            <td>{sourceKindWords[kind][lang]}</td>
            <td>{agencyName}</td>
            <td>{(active ? words.active : words.inactive)[lang]}</td>
            <td>
              <span class="board__label">{words.accepted[lang]}: </span>
              {acceptedAt === undefined ? words.never[lang] : instantText(lang, acceptedAt)}
              {silentDays !== undefined && <span class="office-mark">{silentText[lang](silentDays)}</span>}
            </td>
            <td>
              <span class="board__label">{words.refused[lang]}: </span>
              {refusedAt === undefined ? '–' : instantText(lang, refusedAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
