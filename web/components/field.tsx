import type { ComponentChildren } from 'preact';
import { useLang } from '../speech.ts';
import { common } from '../words/common.ts';

/** The texts of a field besides its label. */
export type FieldTexts = { readonly hint?: string | undefined; readonly error?: string | undefined };

/** The ids of the hint and the error of a field, for `aria-describedby`. */
export function describedBy(name: string, { hint, error }: FieldTexts, also?: string): string | undefined {
  const ids = [hint === undefined ? [] : `${name}-hint`, error === undefined ? [] : `${name}-error`, also ?? []].flat();
  return ids.length === 0 ? undefined : ids.join(' ');
}

type FieldProps = FieldTexts & { readonly children: ComponentChildren };

/** The wrapper of one field; a bar at its side marks an error. */
export function Field({ error, children }: FieldProps) {
  return <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>{children}</div>;
}

/** The hint and the error of a field, under the ids that `describedBy` names. */
export function HintAndError({ name, hint, error }: FieldTexts & { readonly name: string }) {
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

/** Required fields are not marked; optional ones say so. */
export function Label({ for: name, text, optional = false }: LabelProps) {
  const lang = useLang();
  return (
    <label class="govuk-label" for={name}>
      {text}
      {optional && ` ${common.optional[lang]}`}
    </label>
  );
}
