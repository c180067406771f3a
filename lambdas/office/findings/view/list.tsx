import { Button } from '../../../../web/components/button.tsx';
import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { NextPage } from '../../../../web/components/next-page.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { FindingState } from '../../../findings/domain/finding.ts';
import { cutAtWord } from '../../../kernel/cut.ts';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Instant, LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import { findingDueText } from '../words/due.ts';
import { findingSentences as sentences, findingWords as words } from '../words/findings.ts';

export type ShownFinding = {
  readonly id: string;
  readonly name: Words;
  readonly source: { readonly number: string; readonly on: LocalDate };
  readonly found: string;
  readonly dueOn: LocalDate;
  readonly state: FindingState;
  readonly label: Words;
  readonly isOverdue: boolean;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
};
type Options = readonly { readonly value: string; readonly label: string }[];

type Props = {
  readonly lang: Lang;
  readonly now: Instant;
  readonly path: string;
  readonly name: Words;
  readonly agency: string;
  /** Undefined if there are too many to choose from. */
  readonly agencies: Options | undefined;
  readonly state: string;
  readonly states: Options;
  readonly firstLine: string;
  readonly leftOut: number;
  readonly items: readonly ShownFinding[];
  readonly mayAdd: boolean;
  readonly next: string | undefined;
};

/** One sentence, and the findings: what is to be done first. */
export function FindingListView(props: Props) {
  const { lang, now, path, name, firstLine, leftOut, items, mayAdd, next } = props;
  return (
    <>
      <h1>
        {words.title[lang]}: {name[lang]}
      </h1>
      <p class="lead">
        {firstLine} <span class="board__at">({instantText(lang, now)})</span>
      </p>
      {leftOut > 0 && <p>{sentences.leftOut[lang](leftOut)}</p>}
      {mayAdd && (
        <p>
          <a class="govuk-button" href={`${path}?nhap=1`}>
            {words.add[lang]}
          </a>
        </p>
      )}
      <Choose {...props} />
      {items.length === 0 ? <p class="govuk-body">{words.empty[lang]}</p> : <Table {...{ lang, path, items }} />}
      <NextPage href={next} text={words.next[lang]} />
    </>
  );
}

function Choose({ lang, path, agency, agencies, state, states }: Props) {
  return (
    <div class="office-tools">
      <form method="get" action={path} class="office-tools__form">
        {agencies === undefined ? (
          <TextField name="co-quan" label={words.agency[lang]} value={agency} width={10} />
        ) : (
          <Select name="co-quan" label={words.agency[lang]} items={agencies} value={agency} />
        )}
        <Select name="tinh-trang" label={words.state[lang]} items={states} value={state} />
        <Button secondary>{words.show[lang]}</Button>
      </form>
    </div>
  );
}

/** Enough to know it by; the page of the finding has the whole. */
const EXCERPT = 140;

function Table({ lang, path, items }: Pick<Props, 'lang' | 'path' | 'items'>) {
  const headings = [words.finding, words.responsible, words.due, words.state].map((heading) => heading[lang]);
  return (
    <table class="board" aria-label={words.title[lang]}>
      <ColumnHeads headings={headings} />
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <a class="board__link" href={`${path}/${item.id}`}>
                {cutAtWord(item.found, EXCERPT)}
              </a>
              <span class="board__more">
                {item.source.number}, {dayText(lang, item.source.on)}
              </span>
            </th>
            <td>{item.name[lang]}</td>
            <td class={item.isOverdue ? 'board__late' : undefined}>
              {findingDueText(lang, item)}
              <span class="board__more">{dayText(lang, item.dueOn)}</span>
            </td>
            <td>{item.label[lang]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
