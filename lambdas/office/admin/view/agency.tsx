import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { agencyKindLabels } from '../../../directory/domain/labels.ts';
import type { Agency, Tree } from '../../../directory/domain/tree.ts';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import { adminWords } from '../words/admin.ts';
import { agencyTexts as texts, agencyWords as words } from '../words/agency.ts';
import { codeWords } from '../words/codes.ts';
import { peopleWords } from '../words/people.ts';
import { Changes, type ShownChange } from './changes.tsx';
import { EntryForm, type EntryFormProps } from './entry-form.tsx';
import { People, type PeopleProps } from './people.tsx';

export type AgencyPageProps = Pick<PeopleProps, 'people'> & {
  readonly lang: Lang;
  /** `/vi/can-bo/quan-tri`, and the path of this page. */
  readonly home: string;
  readonly path: string;
  readonly tree: Tree;
  readonly agency: Agency;
  /** It is valid today, so that it can have counters. */
  readonly hasCodes: boolean;
  /** All of this agency, past and planned ones too. */
  readonly periods: readonly Agency[];
  readonly done?: Words | undefined;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  /** For those who may change the agency itself. */
  readonly form: Pick<EntryFormProps, 'fields' | 'hidden'> | undefined;
  readonly changes: readonly ShownChange[];
};

/** What the directory has of an agency on the left, the form to change it on the right, its changes below. */
export function AgencyPage(props: AgencyPageProps) {
  const { lang, home, path, agency, hasCodes, done, errors, form, people, changes } = props;
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {done !== undefined && <Notice title={done[lang]} />}
      <p>
        <a href={`${home}?co-quan=${agency.code}`}>{adminWords.toTree[lang]}</a>
      </p>
      <h1>{agency.name[lang]}</h1>
      <div class="office-case">
        <div class="office-case__matter">
          <Facts {...props} />
          <ul class="office-others">
            <li>
              <a href={`${path}/them`}>{words.add[lang]}</a>
            </li>
            <li>
              <a href={`${home}/can-bo?co-quan=${agency.code}`}>{peopleWords.add[lang]}</a>
            </li>
            {hasCodes && (
              <li>
                <a href={`${path}/ma-qr`}>{codeWords.link[lang]}</a>
              </li>
            )}
          </ul>
          <People {...{ lang, home, people }} />
        </div>
        <div class="office-case__work">
          {form === undefined ? (
            <p class="govuk-body">{words.mayNot[lang]}</p>
          ) : (
            <EntryForm
              {...{ lang, ...form, action: path }}
              title={words.change[lang]}
              hint={words.changeHint[lang]}
              button={words.changeButton[lang]}
            />
          )}
        </div>
      </div>
      <Changes {...{ lang, changes }} />
    </>
  );
}

function Facts({ lang, tree, agency, periods }: AgencyPageProps) {
  const { code, kind, parent, successor } = agency;
  const nameOf = (of: string) => tree.last(of)?.name[lang] ?? of;
  const rows = [
    { key: words.code[lang], value: code },
    { key: words.kind[lang], value: agencyKindLabels[kind][lang] },
    ...(parent === undefined ? [] : [{ key: words.parent[lang], value: nameOf(parent) }]),
    { key: words.valid[lang], value: validText(lang, agency) },
    ...(successor === undefined ? [] : [{ key: words.successor[lang], value: nameOf(successor) }]),
    ...(periods.length < 2 ? [] : [{ key: words.periods[lang], value: <Periods {...{ lang, periods }} /> }]),
  ];
  return (
    <section>
      <h2>{words.facts[lang]}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function Periods({ lang, periods }: Pick<AgencyPageProps, 'lang' | 'periods'>) {
  return (
    <ul class="office-files">
      {periods.map((period) => (
        <li key={period.validFrom}>
          {validText(lang, period)}: {period.name[lang]}
        </li>
      ))}
    </ul>
  );
}

const validText = (lang: Lang, { validFrom, validTo }: Agency): string =>
  validTo === undefined
    ? texts.from[lang](dayText(lang, validFrom))
    : texts.fromTo[lang](dayText(lang, validFrom), dayText(lang, validTo));
