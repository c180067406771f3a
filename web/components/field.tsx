import type { ComponentChildren } from 'preact';
import { useLang } from '../speech.ts';
import { common } from '../words/common.ts';

/** What every field may say beside its label. */
export type Said = { readonly hint?: string | undefined; readonly error?: string | undefined };

/** The ids of what stands beside a field, for `aria-describedby`: undefined where nothing does. */
export function describedBy(name: string, { hint, error }: Said, also?: string): string | undefined {
  const ids = [hint === undefined ? [] : `${name}-hint`, error === undefined ? [] : `${name}-error`, also ?? []].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
}

type FieldProps = Said & { readonly children: ComponentChildren };

/** The frame of one field; a bar beside it marks what is to be corrected. */
export function Field({ error, children }: FieldProps) {
  return <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>{children}</div>;
}

/** The hint and the error of a field, under the ids that `describedBy` names. */
export function Beside({ name, hint, error }: Said & { readonly name: string }) {
  const lang = useLang();
  return (
    <>
      {hint !== undefined && (
        <div id={`${name}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p id={`${name}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{common.error[lang]}:</span> {error}
        </p>
      )}
    </>
  );
}

type LabelProps = { readonly for: string; readonly text: string; readonly optional?: boolean | undefined };

/** Fields are asked for unless they say that they are not. */
export function Label({ for: name, text, optional = false }: LabelProps) {
  const lang = useLang();
  return (
    <label class="govuk-label" for={name}>
      {text}
      {optional && ` ${common.optional[lang]}`}
    </label>
  );
}
