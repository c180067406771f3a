import { ChooseAgency, type ChooseAgencyProps } from '../../../../web/components/choose-agency.tsx';
import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { adminWords } from '../words/admin.ts';
import { procedureWords as words } from '../words/procedures.ts';

export type ShownEntry = Readonly<Record<'code' | 'name' | 'valid' | 'decision' | 'href', string>>;

type Props = {
  readonly lang: Lang;
  /** `/vi/can-bo/quan-tri`. */
  readonly home: string;
  readonly path: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly agencies: ChooseAgencyProps['agencies'];
  readonly mayAdd: boolean;
  readonly entries: readonly ShownEntry[];
  readonly next: string | undefined;
};

/** What an agency has entered into the catalogue of procedures. */
export function ProcedureList({ lang, home, path, agency, agencyName, agencies, mayAdd, entries, next }: Props) {
  return (
    <>
      <p>
        <a href={home}>{adminWords.toTree[lang]}</a>
      </p>
      <h1>
        {words.title[lang]}: {agencyName}
      </h1>
      <p class="govuk-body">{words.intro[lang]}</p>
      <div class="office-tools">
        <ChooseAgency {...{ lang, path, agency, agencies, hidden: {} }} />
      </div>
      {mayAdd && (
        <p>
          <a href={`${path}/them?co-quan=${agency}`}>{words.add[lang]}</a>
        </p>
      )}
      {entries.length === 0 ? <p class="govuk-body">{words.empty[lang]}</p> : <Table {...{ lang, entries }} />}
      {next !== undefined && (
        <p>
          <a href={next}>{words.next[lang]}</a>
        </p>
      )}
    </>
  );
}

function Table({ lang, entries }: Pick<Props, 'lang' | 'entries'>) {
  const headings = [words.name, words.valid, words.decision].map((heading) => heading[lang]);
  return (
    <table class="board" aria-label={words.title[lang]}>
      <ColumnHeads headings={headings} />
      <tbody>
        {entries.map(({ code, name, valid, decision, href }) => (
          <tr key={href}>
            <th scope="row">
              <a class="board__link" href={href}>
                {name}
              </a>
              <span class="board__more">{code}</span>
            </th>
            <td>
              <span class="board__label">{words.valid[lang]}: </span>
              {valid}
            </td>
            <td>
              <span class="board__label">{words.decision[lang]}: </span>
              {decision}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
