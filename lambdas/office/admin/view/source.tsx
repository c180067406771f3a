import type { ComponentChildren } from 'preact';
import { Details } from '../../../../web/components/details.tsx';
import { RecordHead } from '../../../../web/components/record-head.tsx';
import { SummaryList, type SummaryRow } from '../../../../web/components/summary-list.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { sourceWords as words } from '../words/sources.ts';
import { Changes, type ShownChange } from './changes.tsx';
import { EntryForm, type EntryFormProps } from './entry-form.tsx';

export type SourcePageProps = {
  readonly lang: Lang;
  readonly back: { readonly href: string; readonly text: string };
  readonly name: string;
  readonly facts: readonly SummaryRow[];
  readonly notice: string | undefined;
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  /** What the administrator may do with it, the change of its fields first. */
  readonly forms: readonly Omit<EntryFormProps, 'lang'>[];
  /** What shows, renews and revokes keys: closed at first, because revoking stops devices at once. */
  readonly keys: readonly Omit<EntryFormProps, 'lang'>[];
  /** What only administrators above may do is not offered. */
  readonly mayChange: boolean;
  readonly changes: readonly ShownChange[];
};

/** One source: what is registered on the left, what can be done with it on the right, its changes below. */
export function SourcePage({ lang, name, facts, forms, keys, mayChange, changes, ...head }: SourcePageProps) {
  return (
    <>
      <RecordHead lang={lang} {...head} />
      <h1>{name}</h1>
      <div class="office-case">
        <section class="office-case__matter">
          <h2>{words.facts[lang]}</h2>
          <SummaryList rows={facts} />
        </section>
        <div class="office-case__work">
          {!mayChange && <p class="govuk-body">{words.mayNot[lang]}</p>}
          {forms.map((form) => (
            <EntryForm key={form.button} {...{ lang, ...form }} />
          ))}
          {keys.length > 0 && (
            <Details summary={words.keys[lang]}>
              {keys.map((form) => (
                <EntryForm key={form.button} {...{ lang, ...form }} />
              ))}
            </Details>
          )}
        </div>
      </div>
      <Changes {...{ lang, changes }} />
    </>
  );
}

type ShownOnceProps = Pick<SourcePageProps, 'back'> & {
  readonly title: string;
  readonly name: string;
  readonly hint: string;
  readonly facts: readonly SummaryRow[];
  readonly children?: ComponentChildren;
};

/** What is shown on request only: a key, or a link that ends soon. */
export function ShownOnce({ back, title, name, hint, facts, children }: ShownOnceProps) {
  return (
    <>
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
      <h1>{title}</h1>
      <p class="govuk-body">{name}</p>
      <p class="govuk-body">{hint}</p>
      <SummaryList rows={facts} />
      {children}
    </>
  );
}
