import { AnyField, type ShownField } from '../../../../web/components/any-field.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Hidden } from '../../../../web/components/hidden.tsx';
import type { Lang } from '../../../kernel/lang.ts';

export type PaperFormProps = {
  readonly lang: Lang;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly ShownField[];
  readonly button: string;
  /** The button that shows the draft as it was typed, in another tab. */
  readonly print?: string | undefined;
};

/** The form of a paper: printed as it was typed, and recorded as it was signed. */
export function PaperForm({ lang, action, hidden, fields, button, print }: PaperFormProps) {
  return (
    <form method="post" action={action} class="office-act">
      <Hidden fields={hidden} />
      {fields.map((field) => (
        <AnyField key={field.name} {...{ lang, field }} />
      ))}
      <div class="govuk-button-group">
        {print !== undefined && (
          <button
            class="govuk-button govuk-button--secondary"
            name="then"
            value="print"
            formtarget="_blank"
            type="submit"
          >
            {print}
          </button>
        )}
        <Button>{button}</Button>
      </div>
    </form>
  );
}
