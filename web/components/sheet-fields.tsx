import type { Lang } from '../../lambdas/kernel/lang.ts';
import { describedBy, Field, HintAndError, Label } from './field.tsx';
import { TextArea } from './text-area.tsx';

type Texts = { readonly label: string; readonly hint: string };

type Props = {
  readonly lang: Lang;
  readonly paste: Texts & { readonly value?: string | undefined; readonly error?: string | undefined };
  /** `accept`: the endings of the names of files, such as `.xlsx,.csv`. */
  readonly file: Texts & { readonly accept: string };
};

/** A sheet: pasted, or as a file. The form that has it is sent as multipart/form-data. */
export function SheetFields({ lang, paste, file: { label, hint, accept } }: Props) {
  return (
    <>
      <TextArea {...{ lang, name: 'paste', ...paste }} />
      <Field error={undefined}>
        <Label for="file" text={label} />
        <HintAndError name="file" hint={hint} />
        <input
          {...{ class: 'govuk-file-upload', id: 'file', name: 'file', type: 'file', accept }}
          aria-describedby={describedBy('file', { hint })}
        />
      </Field>
    </>
  );
}
