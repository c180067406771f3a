import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { type AdminField, Fields } from './fields.tsx';

export type EntryFormProps = {
  readonly lang: Lang;
  readonly title: string;
  /** The title is the heading of the page. */
  readonly isAlone?: boolean;
  readonly hint?: string | undefined;
  readonly action: string;
  readonly button: string;
  /** What the form carries without showing it: the token, and the version that is changed. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly AdminField[];
};

/** The form of an agency, of a person, or of the reason to undo a change. */
export function EntryForm({ lang, title, isAlone = false, hint, action, button, hidden, fields }: EntryFormProps) {
  return (
    <form method="post" action={action} class="office-act">
      {!isAlone && <h2>{title}</h2>}
      {hint !== undefined && <p class="govuk-hint">{hint}</p>}
      <Hidden fields={hidden} />
      <Fields {...{ lang, fields }} />
      <Button>{button}</Button>
    </form>
  );
}
