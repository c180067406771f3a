import type { Lang } from '../../../kernel/lang.ts';
import type { Filled } from '../../domain/acts.ts';
import { fieldOf, optionsOf } from '../agency-form.ts';
import type { Options } from '../agency-options.ts';
import type { AdminField } from '../view/fields.tsx';
import { whyWords } from '../words/fields.ts';
import { sourceFieldWords, sourceKindWords, sourceStateWords } from '../words/sources.ts';

type Asked = { readonly lang: Lang; readonly names: readonly string[]; readonly agencies: Options | undefined };

/** The fields of a source with what was typed. A new source may be a gateway of messages, which has no agency. */
export function sourceFormFields({ lang, names, agencies }: Asked, filled: Filled): AdminField[] {
  const options: Readonly<Record<string, Options | undefined>> = {
    ...{ kind: optionsOf(lang, sourceKindWords), active: optionsOf(lang, sourceStateWords), agency: agencies },
  };
  return [
    ...names.map((name) =>
      fieldOf(
        name,
        { ...sourceFieldWords[name], options: options[name], optional: name === 'agency' && names.includes('kind') },
        filled,
      ),
    ),
    fieldOf('why', { ...whyWords, optional: true }, filled),
  ];
}
