import type { ShownField } from '../../../../web/components/any-field.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { dayText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { overdueLabels } from '../../../reports/domain/labels-of-lateness.ts';
import { apologySentences as sentences, apologyWords as words } from '../words/apology.ts';
import { PaperForm } from './paper-form.tsx';
import type { ShownApology } from './shown-apology.ts';

export type ApologyProps = {
  readonly lang: Lang;
  readonly apology: ShownApology;
  readonly csrf: string;
  /** The path of this page, and of the case. */
  readonly path: string;
  readonly back: string;
  readonly fields: readonly ShownField[];
  readonly notice?: string | undefined;
  readonly isDone: boolean;
};

/** The letter of a late petition: what it states, its form, and those that were sent. */
export function Apology(props: ApologyProps) {
  const { lang, apology, path, back, fields, notice, isDone } = props;
  const errors = fields.flatMap(({ name, error }) => (error === undefined ? [] : [{ field: name, text: error }]));
  return (
    <>
      <ErrorSummary lang={lang} errors={notice === undefined ? errors : [{ field: 'text', text: notice }, ...errors]} />
      {isDone && <Notice title={words.done[lang]} />}
      <p>
        <a href={back}>{words.back[lang]}</a>
      </p>
      <h1>
        {words.title[lang]} <span class="number">{apology.code}</span>
      </h1>
      {apology.draft === undefined ? <p class="govuk-body">{words.notDue[lang]}</p> : <Draft {...props} />}
      <Sent {...{ lang, sent: apology.sent, path }} />
    </>
  );
}

function Draft({ lang, apology: { draft, version }, csrf, path, fields }: ApologyProps) {
  if (draft === undefined) return null;
  const { receiver, receivedOn, dueOn, workingDaysLate, explanation, basis } = draft;
  const rows = [
    { key: words.receiver[lang], value: receiver },
    { key: words.receivedOn[lang], value: dayText(lang, receivedOn) },
    { key: words.dueOn[lang], value: dayText(lang, dueOn) },
    { key: words.late[lang], value: overdueLabels[lang](workingDaysLate) },
    ...(explanation === undefined ? [] : [{ key: words.explanation[lang], value: explanation }]),
    { key: words.basis[lang], value: basis.map((one) => one[lang]).join('; ') },
  ];
  return (
    <>
      <section>
        <h2>{words.facts[lang]}</h2>
        <SummaryList rows={rows} />
      </section>
      <section>
        <h2>{words.write[lang]}</h2>
        <p class="govuk-body">{words.how[lang]}</p>
        <PaperForm
          {...{ lang, action: path, fields, button: words.record[lang], print: words.print[lang] }}
          hidden={{ csrf, version: `${version ?? ''}` }}
        />
      </section>
    </>
  );
}

type SentProps = Pick<ApologyProps, 'lang' | 'path'> & { readonly sent: ShownApology['sent'] };

function Sent({ lang, sent, path }: SentProps) {
  if (sent.length === 0) return null;
  return (
    <section>
      <h2>{words.sent[lang]}</h2>
      <ul class="office-files">
        {sent.map(({ sha256, number, signedOn, signer, newDueOn }) => (
          <li key={sha256}>
            {sentences.sent[lang](number, dayText(lang, signedOn), signer.name, dayText(lang, newDueOn))}.{' '}
            <a href={`${path}/${sha256}`}>{words.open[lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
