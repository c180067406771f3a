import { AnyField } from '../../../../web/components/any-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';

/** A field of a form as it is shown. With `options` it is a choice, otherwise a line of text. */
export type AdminField = {
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  readonly optional?: boolean | undefined;
  readonly options?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly value: string;
  readonly error?: string | undefined;
};

export const Fields = ({ lang, fields }: { readonly lang: Lang; readonly fields: readonly AdminField[] }) => (
  <>
    {fields.map(({ label, hint, optional, ...field }) => {
      const control = field.options === undefined ? 'line' : 'select';
      const shown = { ...field, control, label: label[lang], hint: hint?.[lang] } as const;
      return <AnyField key={field.name} {...{ lang, field: optional === true ? { ...shown, optional } : shown }} />;
    })}
  </>
);
