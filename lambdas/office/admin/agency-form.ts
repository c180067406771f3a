import { agencyKindLabels } from '../../directory/domain/labels.ts';
import type { Agency } from '../../directory/domain/tree.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Filled, Typed } from '../domain/acts.ts';
import type { Options } from './agency-options.ts';
import { valueAt } from './domain/differences.ts';
import { agencyFields } from './domain/entries.ts';
import type { AdminField } from './view/fields.tsx';
import { agencyFieldWords, fieldWords, whyWords } from './words/fields.ts';

export const optionsOf = (lang: Lang, labels: Readonly<Record<string, Readonly<Record<Lang, string>>>>): Options =>
  Object.entries(labels).map(([value, label]) => ({ value, label: label[lang] }));

type Asked = {
  readonly lang: Lang;
  readonly agencies: Options | undefined;
  readonly isNew?: boolean;
  readonly isRoot?: boolean;
};

/** The fields of an agency with what was typed. The root has no agency above it, and no code is changed. */
export function agencyFormFields(
  { lang, agencies, isNew = false, isRoot = false }: Asked,
  filled: Filled,
): AdminField[] {
  const options: Readonly<Record<string, Options | undefined>> = {
    ...{ kind: optionsOf(lang, agencyKindLabels), parent: agencies, successor: agencies },
  };
  const names = [isNew ? ['code'] : [], agencyFields.filter((name) => !isRoot || name !== 'parent')].flat();
  return [
    ...names.map((name) =>
      fieldOf(name, { ...agencyFieldWords[name], ...(isNew && newHints[name]), options: options[name] }, filled),
    ),
    fieldOf('why', { ...whyWords, optional: true }, filled),
  ];
}

/** A new agency has no former period that its first day would end. */
const newHints: Readonly<Record<string, Pick<AdminField, 'hint'>>> = { validFrom: { hint: fieldWords.day } };

const OPTIONAL = ['validTo', 'successor'];

export function fieldOf(
  name: string,
  { label = { vi: name, en: name }, ...texts }: Partial<Pick<AdminField, 'label' | 'hint' | 'optional' | 'options'>>,
  { typed, errors }: Filled,
): AdminField {
  const { hint, options, optional = OPTIONAL.includes(name) } = texts;
  return { ...{ name, label, hint, options, optional }, value: typed[name] ?? '', error: errors[name] };
}

/** An agency as the fields of its form hold it. */
export const typedAgency = (agency: Agency, show: (day: string) => string): Typed =>
  Object.fromEntries(
    agencyFields.map((name) => [name, name.startsWith('valid') ? show(valueAt(agency, name)) : valueAt(agency, name)]),
  );
