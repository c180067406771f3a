import type { Lang } from '../../kernel/lang.ts';
import type { Filled } from '../domain/acts.ts';
import { fieldOf, optionsOf } from './agency-form.ts';
import { personFields } from './domain/entries.ts';
import type { AdminField } from './view/fields.tsx';
import { languageLabels, personFieldWords, whyWords } from './words/fields.ts';
import { personRoleLabels } from './words/people.ts';

type Options = AdminField['options'];
type Asked = { readonly lang: Lang; readonly agencies: Options; readonly isNew: boolean };

const OPTIONAL = ['phone', 'email', 'validTo'];

/** The fields of a person with what was typed; the id only of a new one, because it is never changed. */
export function personFormFields({ lang, agencies, isNew }: Asked, filled: Filled): AdminField[] {
  const options: Readonly<Record<string, Options>> = {
    ...{ agency: agencies, role: optionsOf(lang, personRoleLabels), language: optionsOf(lang, languageLabels) },
  };
  const names = isNew ? ['id', ...personFields] : personFields;
  return [
    ...names.map((name) =>
      fieldOf(name, { ...personFieldWords[name], options: options[name], optional: OPTIONAL.includes(name) }, filled),
    ),
    fieldOf('why', { ...whyWords, optional: true }, filled),
  ];
}
