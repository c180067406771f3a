import { Details } from '../../../../web/components/details.tsx';
import { RecordHead } from '../../../../web/components/record-head.tsx';
import { SummaryList, type SummaryRow } from '../../../../web/components/summary-list.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { procedureWords as words } from '../words/procedures.ts';
import { Changes, type ShownChange } from './changes.tsx';
import { EntryForm, type EntryFormProps } from './entry-form.tsx';

type Form = Pick<EntryFormProps, 'hidden' | 'fields'> | undefined;

type Props = Parameters<typeof RecordHead>[0] & {
  readonly lang: Lang;
  readonly title: string;
  readonly facts: readonly SummaryRow[];
  /** The page of the procedure that citizens see. */
  readonly citizens: string;
  readonly action: string;
  /** Undefined where the person may not change it. */
  readonly change: Form;
  /** Undefined where there is nothing to restore, too. */
  readonly restore: Form;
  readonly changes: readonly ShownChange[];
};

/** One entry of the catalogue: what is entered on the left, the form to change it on the right, its changes below. */
export function ProcedurePage({ lang, title, facts, citizens, action, change, restore, changes, ...head }: Props) {
  return (
    <>
      <RecordHead lang={lang} {...head} />
      <h1>{title}</h1>
      <div class="office-case">
        <section class="office-case__matter">
          <h2>{words.facts[lang]}</h2>
          <SummaryList rows={facts} />
          <p>
            <a href={citizens}>{words.citizens[lang]}</a>
          </p>
        </section>
        <div class="office-case__work">
          {change === undefined ? (
            <p class="govuk-body">{words.mayNot[lang]}</p>
          ) : (
            <EntryForm {...{ lang, action, ...change }} title={words.change[lang]} button={words.changeButton[lang]} />
          )}
          {restore !== undefined && (
            <Details summary={words.restore[lang]}>
              <EntryForm
                {...{ lang, action, ...restore }}
                title={words.restore[lang]}
                button={words.restoreButton[lang]}
              />
            </Details>
          )}
        </div>
      </div>
      <Changes {...{ lang, changes }} />
    </>
  );
}
