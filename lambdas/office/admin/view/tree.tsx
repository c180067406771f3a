import { Button } from '../../../../web/components/button.tsx';
import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { LinkList } from '../../../../web/components/link-list.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { FoundAgencies } from '../../../directory/domain/find-agencies.ts';
import { agencyKindLabels } from '../../../directory/domain/labels.ts';
import type { Agency } from '../../../directory/domain/tree.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { adminTexts as texts, adminWords as words } from '../words/admin.ts';
import { procedureWords } from '../words/procedures.ts';
import { sourceWords } from '../words/sources.ts';

type Child = Agency & { readonly below: number };
export type AdminTreeProps = {
  readonly lang: Lang;
  /** `/vi/can-bo/quan-tri`. */
  readonly home: string;
  readonly agency: Agency;
  /** The agencies above it within the scope, the highest first. */
  readonly above: readonly { readonly code: string; readonly name: string }[];
  readonly below: readonly Child[];
  readonly others: Readonly<Record<'planned' | 'ended', readonly Agency[]>>;
  /** What was searched for, and what was found. */
  readonly text: string;
  readonly found: FoundAgencies | undefined;
};

/** One agency with those directly below it: a province of 3,000 is walked through, or searched. */
export function AdminTree(props: AdminTreeProps) {
  const { lang, home, text, found } = props;
  return (
    <>
      <h1>{words.title[lang]}</h1>
      <p class="govuk-body">{words.intro[lang]}</p>
      <LinkList
        look="board-ways"
        links={[
          { href: `${home}/nhap`, text: words.import[lang] },
          { href: `${home}/thu-tuc`, text: procedureWords.title[lang] },
          { href: `${home}/nguon`, text: sourceWords.title[lang] },
          { href: `${home}/lich`, text: words.calendar[lang] },
        ]}
      />
      <form method="get" action={home} class="office-tools__form">
        <TextField name="tim" label={words.search[lang]} hint={words.searchHint[lang]} value={text} width={20} />
        <Button secondary>{words.find[lang]}</Button>
      </form>
      {found === undefined ? <Branch {...props} /> : <Found {...{ lang, home, found }} />}
    </>
  );
}

function Found({
  lang,
  home,
  found: { count, choices },
}: Pick<AdminTreeProps, 'lang' | 'home'> & { readonly found: FoundAgencies }) {
  const hidden = count - choices.length;
  return (
    <section>
      <h2>{texts.found[lang](formatNumber(lang, count))}</h2>
      <ul class="office-files">
        {choices.map(({ value, label, group }) => (
          <li key={value}>
            <a href={`${home}/co-quan/${value}`}>{label}</a> – {group}, {value}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="govuk-body">{texts.more[lang](formatNumber(lang, hidden))}</p>}
      <p>
        <a href={home}>{words.toTree[lang]}</a>
      </p>
    </section>
  );
}

function Branch({ lang, home, agency, above, below, others }: AdminTreeProps) {
  return (
    <>
      {above.length > 0 && (
        <nav aria-label={words.path[lang]}>
          <ul class="office-others">
            {above.map(({ code, name }) => (
              <li key={code}>
                <a href={`${home}?co-quan=${code}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <h2>{agency.name[lang]}</h2>
      <ul class="office-others">
        <li>
          <a href={`${home}/co-quan/${agency.code}`}>{words.open[lang]}</a>
        </li>
        <li>
          <a href={`${home}/co-quan/${agency.code}/them`}>{words.add[lang]}</a>
        </li>
      </ul>
      {below.length === 0 ? <p class="govuk-body">{words.noneBelow[lang]}</p> : <Children {...{ lang, home, below }} />}
      <Others {...{ lang, home, title: words.planned[lang], agencies: others.planned }} />
      <Others {...{ lang, home, title: words.ended[lang], agencies: others.ended }} />
    </>
  );
}

function Children({ lang, home, below }: Pick<AdminTreeProps, 'lang' | 'home' | 'below'>) {
  return (
    <table class="office-queue">
      <caption class="govuk-visually-hidden">{words.below[lang]}</caption>
      <ColumnHeads headings={[words.name, words.kind, words.branch].map((heading) => heading[lang])} />
      <tbody>
        {below.map(({ code, name, kind, below: count }) => (
          <tr key={code}>
            <th scope="row">
              <a class="office-queue__link" href={`${home}/co-quan/${code}`}>
                {name[lang]}
              </a>
              <span class="office-queue__more">{code}</span>
            </th>
            <td>{agencyKindLabels[kind][lang]}</td>
            <td>
              {count > 0 && (
                <a class="office-queue__link" href={`${home}?co-quan=${code}`}>
                  {texts.agencies[lang](formatNumber(lang, count))}
                  <span class="govuk-visually-hidden">: {name[lang]}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type OthersProps = Pick<AdminTreeProps, 'lang' | 'home'> & {
  readonly title: string;
  readonly agencies: readonly Agency[];
};

function Others({ lang, home, title, agencies }: OthersProps) {
  if (agencies.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="office-files">
        {agencies.map(({ code, name }) => (
          <li key={code}>
            <a href={`${home}/co-quan/${code}`}>{name[lang]}</a> – {code}
          </li>
        ))}
      </ul>
    </section>
  );
}
