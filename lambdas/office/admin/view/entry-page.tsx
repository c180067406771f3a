import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { EntryForm, type EntryFormProps } from './entry-form.tsx';

type Props = EntryFormProps & {
  readonly back: { readonly href: string; readonly text: string };
  readonly errors: readonly { readonly field: string; readonly text: string }[];
  readonly children?: ComponentChildren;
};

/** A page with one form. */
export function EntryPage({ back, errors, children, ...form }: Props) {
  return (
    <>
      <ErrorSummary lang={form.lang} errors={errors} />
      <p>
        <a href={back.href}>{back.text}</a>
      </p>
      <h1>{form.title}</h1>
      {children}
      <EntryForm {...form} isAlone />
    </>
  );
}
