import { Button } from '../../../../web/components/button.tsx';
import { CellProblems } from '../../../../web/components/cell-problems.tsx';
import { ColumnHeads } from '../../../../web/components/column-heads.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { Words } from '../../../kernel/words.ts';
import { sheetFormTexts, sheetFormWords } from '../../words/sheet.ts';
import { importTexts as texts, importWords as words } from '../words/import.ts';
import { shownValue } from './shown-value.ts';

type Field = {
  readonly field: string;
  readonly label: Words;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};
type Change = {
  readonly line: number;
  readonly entry: string;
  readonly state: 'new' | 'changed';
  readonly fields: readonly Field[];
};
type Problem = { readonly line?: number | undefined; readonly column: string; readonly message: Words };

/** What a sheet would do, as the operation answers it. */
export type Preview = {
  readonly counts: Readonly<Record<'new' | 'changed' | 'unchanged' | 'bad', number>>;
  readonly digest?: string | undefined;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
};

type Props = {
  readonly lang: Lang;
  readonly action: string;
  readonly preview: Preview;
  /** The rows, and what else the next step needs: nothing is kept on the server. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly why: string;
  readonly whyError?: string | undefined;
  readonly notice?: string | undefined;
  /** How many entries of this sheet were written before. */
  readonly written: number;
};

/** The preview of a sheet, with the button that applies it if no cell is wrong. */
export function ImportPreview({ lang, action, preview, hidden, why, whyError, notice, written }: Props) {
  const { counts, digest, changes, problems } = preview;
  const number = (count: number) => formatNumber(lang, count);
  const errors = whyError === undefined ? [] : [{ field: 'why', text: whyError }];
  return (
    <>
      <ErrorSummary {...{ lang, errors }} />
      <p>
        <a href={action}>{sheetFormWords.another[lang]}</a>
      </p>
      <h1>{sheetFormWords.previewTitle[lang]}</h1>
      {notice !== undefined && <Notice title={notice} />}
      <ul class="govuk-list">
        {(['new', 'changed', 'unchanged', 'bad'] as const).map((count) => (
          <li key={count}>
            {{ ...sheetFormWords, bad: words.bad }[count][lang]}: <strong>{number(counts[count])}</strong>
          </li>
        ))}
      </ul>
      {problems.length > 0 && <Problems {...{ lang, problems, written }} more={counts.bad - problems.length} />}
      {digest !== undefined && (
        <form method="post" action={action} enctype="multipart/form-data" class="office-act">
          <Hidden fields={{ ...hidden, digest }} />
          <TextField
            {...{ name: 'why', label: words.why[lang], hint: words.whyHint[lang], value: why, error: whyError }}
          />
          <Button>{texts.apply[lang](number(counts.new + counts.changed))}</Button>
        </form>
      )}
      {digest === undefined && counts.bad === 0 && <p class="govuk-body">{words.nothing[lang]}</p>}
      {changes.length > 0 && <Changes {...{ lang, changes }} more={counts.new + counts.changed - changes.length} />}
    </>
  );
}

type More = { readonly lang: Lang; readonly more: number };

type ProblemsProps = More & { readonly problems: readonly Problem[]; readonly written: number };

function Problems({ lang, problems, written, more }: ProblemsProps) {
  return (
    <section>
      <h2>{sheetFormWords.problems[lang]}</h2>
      <p class="govuk-body">
        {words.correct[lang]} {written === 0 && words.nothingWritten[lang]}
      </p>
      <CellProblems
        title={sheetFormWords.problems[lang]}
        headings={[sheetFormWords.line[lang], sheetFormWords.column[lang], sheetFormWords.wrong[lang]]}
        problems={problems.map(({ line, column, message }) => ({
          ...{ column, text: message[lang] },
          line: line === undefined ? sheetFormWords.wholeColumn[lang] : sheetFormTexts.line[lang](`${line}`),
        }))}
      />
      {more > 0 && <p class="govuk-body">{sheetFormTexts.more[lang](formatNumber(lang, more))}</p>}
    </section>
  );
}

function Changes({ lang, changes, more }: More & { readonly changes: readonly Change[] }) {
  return (
    <section>
      <h2>{sheetFormWords.changes[lang]}</h2>
      <table class="office-queue">
        <caption class="govuk-visually-hidden">{sheetFormWords.changes[lang]}</caption>
        <ColumnHeads
          headings={[words.entry, sheetFormWords.state, sheetFormWords.fields].map((heading) => heading[lang])}
        />
        <tbody>
          {changes.map(({ line, entry, state, fields }) => (
            <tr key={line}>
              <th scope="row">
                {entry} <span class="office-queue__more">{sheetFormTexts.line[lang](`${line}`)}</span>
              </th>
              <td>{sheetFormWords[state][lang]}</td>
              <td>
                {state === 'new'
                  ? fields.map(({ field, after = '' }) => shownValue(lang, field, after)).join(' · ')
                  : fields.map((field) => <FieldChange key={field.field} {...{ lang, field }} />)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="govuk-body">{sheetFormTexts.more[lang](formatNumber(lang, more))}</p>}
    </section>
  );
}

function FieldChange({ lang, field }: { readonly lang: Lang; readonly field: Field }) {
  const shown = (value: string | undefined) =>
    value === undefined ? sheetFormWords.empty[lang] : shownValue(lang, field.field, value);
  return (
    <div>
      {field.label[lang]}: {shown(field.before)} → {shown(field.after)}
    </div>
  );
}
