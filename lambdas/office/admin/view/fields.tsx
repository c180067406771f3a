import { Select } from '../../../../web/components/select.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import { fieldWords } from '../words/fields.ts';

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

export function Fields({ lang, fields }: { readonly lang: Lang; readonly fields: readonly AdminField[] }) {
  return (
    <>
      {fields.map(({ label, hint, options, ...field }) => {
        const shown = { ...field, label: label[lang], hint: hint?.[lang], optional: field.optional === true };
        if (options === undefined) return <TextField key={field.name} {...shown} />;
        return (
          <Select key={field.name} {...shown} items={[{ value: '', label: fieldWords.choose[lang] }, ...options]} />
        );
      })}
    </>
  );
}
