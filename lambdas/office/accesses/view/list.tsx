import { Button } from '../../../../web/components/button.tsx';
import { AgencyField, type AgencyFieldProps } from '../../../../web/components/choose-agency.tsx';
import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { NextPage } from '../../../../web/components/next-page.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { leftOutText, accessWords as words } from '../words.ts';

export type ShownAccess = {
  readonly at: Instant;
  /** Missing of a petition that the reader may not know of. */
  readonly code?: string;
  readonly agencyName: Words;
  readonly label: Words;
  readonly by: { readonly id: string; readonly name: string };
  /** The agency of the person. */
  readonly from: Words;
  readonly reason?: string;
};
type FieldError = { readonly field: string; readonly text: string };

export type AccessListProps = Pick<AgencyFieldProps, 'agency' | 'agencies'> & {
  readonly lang: Lang;
  /** `/vi/can-bo`. */
  readonly home: string;
  readonly path: string;
  /** The agency and the days that are shown, as in the address. */
  readonly here: Readonly<Record<string, string>>;
  readonly name: Words;
  /** As typed. */
  readonly from: string;
  readonly to: string;
  /** The id of the only person whose accesses are shown. */
  readonly person: string | undefined;
  readonly errors: readonly FieldError[];
  /** Undefined if what was asked for could not be read. */
  readonly items: readonly ShownAccess[] | undefined;
  readonly leftOut: number;
  readonly next: string | undefined;
};

/** The log of an agency and all below it, the latest access first. */
export function AccessList(props: AccessListProps) {
  const { lang, name, errors, items, leftOut, next } = props;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <h1>
        {words.title[lang]}: {name[lang]}
      </h1>
      <p class="lead">{words.text[lang]}</p>
      {leftOut > 0 && <p>{leftOutText[lang](leftOut)}</p>}
      <Choose {...props} />
      <Person {...props} />
      {items?.length === 0 && next === undefined && <p class="govuk-body">{words.empty[lang]}</p>}
      {items?.some(({ code }) => code === undefined) === true && <p class="govuk-body">{words.withheldText[lang]}</p>}
      {items !== undefined && items.length > 0 && <Table {...{ ...props, items }} />}
      <NextPage href={next} text={words.next[lang]} />
    </>
  );
}

function Choose({ lang, path, agency, agencies, from, to, person, errors }: AccessListProps) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.text;
  return (
    <div class="office-tools">
      <form method="get" action={path} class="office-tools__form">
        {person !== undefined && <input type="hidden" name="nguoi" value={person} />}
        <AgencyField {...{ lang, agency, agencies }} />
        <TextField name="tu" label={words.from[lang]} value={from} width={10} error={errorOf('tu')} />
        <TextField name="den" label={words.to[lang]} value={to} width={10} error={errorOf('den')} />
        <Button secondary>{words.show[lang]}</Button>
      </form>
    </div>
  );
}

function Person({ lang, path, here, person }: AccessListProps) {
  if (person === undefined) return null;
  return (
    <p class="govuk-body">
      {words.onlyOne[lang]} <a href={`${path}?${new URLSearchParams(here)}`}>{words.everybody[lang]}</a>
    </p>
  );
}

function Table({ lang, home, path, here, items }: AccessListProps & { readonly items: readonly ShownAccess[] }) {
  const headings = [words.at, words.person, words.petition, words.agency, words.reason].map((heading) => heading[lang]);
  return (
    <table class="board" aria-label={words.title[lang]}>
      <ColumnHeads headings={headings} />
      <tbody>
        {items.map(({ at, code, agencyName, label, by, from, reason }) => (
          <tr key={`${at} ${by.id} ${code}`}>
            <th scope="row">
              {instantText(lang, at)}
              <span class="board__more">{label[lang]}</span>
            </th>
            <td>
              <a class="board__link" href={`${path}?${new URLSearchParams({ ...here, nguoi: by.id })}`}>
                {by.name}
              </a>
              <span class="board__more">{from[lang]}</span>
            </td>
            <td>
              {code === undefined ? (
                words.withheld[lang]
              ) : (
                <a class="board__link" href={`${home}/phan-anh/${code}`}>
                  {code}
                </a>
              )}
            </td>
            <td>{agencyName[lang]}</td>
            <td>{reason ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
