import type { ShownField } from '../../../../web/components/any-field.tsx';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { SummaryList } from '../../../../web/components/summary-list.tsx';
import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { overdueLabels, stageDueLabels } from '../../../reports/domain/labels-of-lateness.ts';
import { reminderSentences as sentences, reminderWords as words } from '../words/reminder.ts';
import { PaperForm } from './paper-form.tsx';
import type { ShownReminder } from './shown-reminder.ts';

export type ReminderProps = {
  readonly lang: Lang;
  readonly reminder: ShownReminder;
  readonly csrf: string;
  /** The path of this page, of the week, and below which cases are. */
  readonly path: string;
  readonly back: string;
  readonly cases: string;
  readonly fields: readonly ShownField[];
  /** The fields of the answer, for those who act for the agency. */
  readonly answer: readonly ShownField[] | undefined;
  readonly notice?: string | undefined;
  readonly isDone: boolean;
};

/** The reminder of one agency and week: what it lists, its form, the letters that were sent and their answers. */
export function Reminder(props: ReminderProps) {
  const { lang, reminder, back, fields, answer = [], notice, isDone } = props;
  const errors = [...fields, ...answer].flatMap(({ name, error }) =>
    error === undefined ? [] : [{ field: name, text: error }],
  );
  return (
    <>
      <ErrorSummary lang={lang} errors={notice === undefined ? errors : [{ field: 'viec', text: notice }, ...errors]} />
      {isDone && <Notice title={words.done[lang]} />}
      <p>
        <a href={back}>{words.back[lang]}</a>
      </p>
      <h1>
        <span class="govuk-caption-l">{words.title[lang]}</span> {reminder.name[lang]}
      </h1>
      <SummaryList rows={standingOf(reminder, lang)} />
      <Letters {...props} />
      {answer.length > 0 && <Answer {...props} answer={answer} />}
      {/* What was answered is corrected no more. */}
      {reminder.draft === undefined || reminder.state === 'answered' ? (
        <p class="govuk-body">{words.noDraft[lang]}</p>
      ) : (
        <Draft {...props} />
      )}
    </>
  );
}

function standingOf({ label, sentOn, answerBy, answeredOn }: ShownReminder, lang: Lang) {
  const day = (key: string, value: string | undefined) =>
    value === undefined ? [] : [{ key, value: dayText(lang, value) }];
  return [
    { key: words.state[lang], value: label[lang] },
    ...day(words.sentOn[lang], sentOn),
    ...day(words.answerBy[lang], answerBy),
    ...day(words.answeredOn[lang], answeredOn),
  ];
}

function Letters({ lang, path, reminder: { letters, answers } }: ReminderProps) {
  return (
    <>
      {letters.length > 0 && (
        <section>
          <h2>{words.letters[lang]}</h2>
          <ul class="office-files">
            {letters.map(({ sha256, number, signedOn, signer, undone, path: file }) => (
              <li key={sha256}>
                {sentences.letter[lang](number, dayText(lang, signedOn), signer.name)}
                {undone !== undefined && `; ${words.undone[lang]}`}{' '}
                {file !== undefined && <a href={`${path}/${sha256}`}>{words.open[lang]}</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {answers.length > 0 && (
        <section>
          <h2>{words.answers[lang]}</h2>
          {answers.map(({ at, by, text }) => (
            <p key={at} class="govuk-body as-typed">
              {instantText(lang, at)}, {by.name}: {text}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function Answer({ lang, path, csrf, reminder, answer }: ReminderProps & { readonly answer: readonly ShownField[] }) {
  return (
    <section>
      <h2>{words.answerTitle[lang]}</h2>
      <PaperForm
        {...{ lang, action: path, fields: answer, button: words.answerButton[lang] }}
        hidden={{ csrf, act: 'answer', version: `${reminder.version ?? ''}` }}
      />
    </section>
  );
}

function Draft({ lang, path, cases: cases_, csrf, reminder, fields }: ReminderProps) {
  const { draft, version, letters } = reminder;
  if (draft === undefined) return null;
  const isCorrection = letters.length > 0;
  return (
    <section id="viec">
      <h2>{words.cases[lang]}</h2>
      <ul class="office-files">
        {draft.cases.map(({ code, stage, dueOn, workingDaysLate }) => (
          <li key={code}>
            <a href={`${cases_}/${code}`}>{code}</a>: {stageDueLabels[stage][lang]} {dayText(lang, dueOn)},{' '}
            {overdueLabels[lang](workingDaysLate)}
          </li>
        ))}
      </ul>
      {draft.restricted > 0 && (
        <p class="govuk-body">
          {words.restricted[lang]}: {formatNumber(lang, draft.restricted)}
        </p>
      )}
      <h2>{words[isCorrection ? 'correct' : 'write'][lang]}</h2>
      <p class="govuk-body">{words.how[lang]}</p>
      <PaperForm
        {...{ lang, action: path, fields, button: words.record[lang], print: words.print[lang] }}
        hidden={{ csrf, act: 'send', version: `${version ?? ''}` }}
      />
    </section>
  );
}
