import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { Details } from '../../../../web/components/details.tsx';
import type { Person } from '../../../directory/domain/person.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { personRoleLabels, peopleWords as words } from '../words/people.ts';

export type PeopleProps = {
  readonly lang: Lang;
  /** `/vi/can-bo/quan-tri`. */
  readonly home: string;
  readonly people: Readonly<Record<'inPost' | 'former', readonly Person[]>>;
};

/** The people of an agency; those whose last day has passed are folded. */
export function People({ lang, home, people: { inPost, former } }: PeopleProps) {
  return (
    <section>
      <h2>{words.title[lang]}</h2>
      <p class="govuk-hint">{words.what[lang]}</p>
      {inPost.length === 0 ? (
        <p class="govuk-body">{words.none[lang]}</p>
      ) : (
        <PeopleTable {...{ lang, home, people: inPost, title: words.title[lang] }} />
      )}
      {former.length > 0 && (
        <Details summary={words.former[lang]}>
          <PeopleTable {...{ lang, home, people: former, title: words.former[lang] }} />
        </Details>
      )}
    </section>
  );
}

type TableProps = Pick<PeopleProps, 'lang' | 'home'> & { readonly people: readonly Person[]; readonly title: string };

function PeopleTable({ lang, home, people, title }: TableProps) {
  return (
    <table class="office-queue">
      <caption class="govuk-visually-hidden">{title}</caption>
      <ColumnHeads headings={[words.name, words.role, words.contact].map((heading) => heading[lang])} />
      <tbody>
        {people.map(({ id, name, role, phone, email, validTo }) => (
          <tr key={id}>
            <th scope="row">
              <a class="office-queue__link" href={`${home}/can-bo?${new URLSearchParams({ nguoi: id })}`}>
                {name}
              </a>
              {validTo !== undefined && (
                <span class="office-queue__more">
                  {words.until[lang]} {dayText(lang, validTo)}
                </span>
              )}
            </th>
            <td>{personRoleLabels[role][lang]}</td>
            <td>{[phone ?? [], email ?? []].flat().join(', ') || words.noContact[lang]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
