import type { ShownField } from '../../../web/components/any-field.tsx';
import { purposes } from '../../directory/templates/domain/template.ts';
import { fold } from '../../kernel/fold.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Filled } from '../domain/acts.ts';
import { actWords } from '../words/acts.ts';
import { templatesWords as words } from './words.ts';

/** The fields of a template. */
export function formFields(lang: Lang, { typed, errors }: Filled): readonly ShownField[] {
  const shared = (name: 'purpose' | 'name' | 'text' | 'validTo' | 'why') => ({
    ...{ name, label: words[name][lang], value: typed[name], error: errors[name] },
  });
  const options = purposes.map((value) => ({ value, label: actWords[value].title[lang] }));
  return [
    { ...shared('purpose'), control: 'select', options },
    { ...shared('name'), control: 'line' },
    { ...shared('text'), control: 'area' },
    { ...shared('validTo'), control: 'line', optional: true },
    { ...shared('why'), control: 'line', optional: true },
  ];
}

const MOST = 40;

/** The id of a new template: its name as an address has it. The same name is the same template, and is refused as such. */
export const idOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MOST)
    .replace(/-+$/, '');
