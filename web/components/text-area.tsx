import type { Lang } from '../../lambdas/kernel/lang.ts';
import { formatNumber } from '../../lambdas/kernel/number-text.ts';
import { common } from '../words/common.ts';
import { describedBy, Field, type FieldTexts, HintAndError, Label } from './field.tsx';

type TextAreaProps = FieldTexts & {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly rows?: number;
  /** The limit of the server. With JavaScript a counter shows the rest; it never blocks typing. */
  readonly maxLength?: number;
  readonly lang: Lang;
  readonly optional?: boolean;
  /** Keeps the typed text on this device until it is sent, for one day at most. */
  readonly draft?: boolean;
};

const ROWS = 6;

/** Text of many lines. */
export function TextArea(props: TextAreaProps) {
  const { name, label, hint, error, value, rows = ROWS, maxLength, lang, optional, draft = false } = props;
  const limitId = maxLength === undefined ? undefined : `${name}-limit`;
  return (
    <Field error={error}>
      <Label for={name} text={label} optional={optional} />
      <HintAndError name={name} hint={hint} error={error} />
      <textarea
        class={`govuk-textarea${error === undefined ? '' : ' govuk-textarea--error'}`}
        id={name}
        name={name}
        rows={rows}
        aria-describedby={describedBy(name, { hint, error }, limitId)}
        aria-invalid={error === undefined ? undefined : true}
        data-count={maxLength}
        data-draft={draft ? name : undefined}
      >
        {value}
      </textarea>
      {maxLength !== undefined && (
        <p id={limitId} class="count">
          {common.atMost[lang](formatNumber(lang, maxLength))}
        </p>
      )}
    </Field>
  );
}
