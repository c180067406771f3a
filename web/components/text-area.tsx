import type { Lang } from '../../lambdas/kernel/lang.ts';
import { formatNumber } from '../format.ts';
import { common } from '../words/common.ts';
import { Beside, describedBy, Field, Label, type Said } from './field.tsx';

type TextAreaProps = Said & {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly rows?: number;
  /** What the server takes; with JavaScript a counter says how much of it is left, and never stops the typing. */
  readonly maxLength?: number;
  readonly lang: Lang;
  readonly optional?: boolean;
  /** Keeps what is typed on this device until it was sent, at most a day. */
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
      <Beside name={name} hint={hint} error={error} />
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
