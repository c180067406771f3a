import type * as z from 'zod';
import type { ChangeList } from '../../directory/answers.ts';
import { agencyKindLabels } from '../../directory/domain/labels.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isLocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import { differences } from './domain/differences.ts';
import { agencyFields, personFields } from './domain/entries.ts';
import type { ShownChange } from './view/changes.tsx';
import type { FieldChange } from './view/field-changes.tsx';
import { changeTexts as texts, changeWords as words } from './words/changes.ts';
import { agencyFieldWords, languageLabels, personFieldWords } from './words/fields.ts';
import { personRoleLabels } from './words/people.ts';

export type Change = DeepReadonly<z.output<ReturnType<typeof ChangeList>>>['items'][number];

type Place = { readonly lang: Lang; readonly tree: Tree; readonly path: string };

/** The query that names a change: its entry, and the version that it led to. */
export const changeKey = ({ agency, person, version }: Change): string =>
  `${new URLSearchParams({
    ...(agency === undefined ? { nguoi: person?.id ?? '' } : { ngay: agency.after.validFrom }),
    ban: `${version}`,
  })}`;

/** What was added has nothing to go back to, and who left for an agency of others is theirs. */
export function canUndo({ agency, person }: Change): boolean {
  const { before, after } = agency ?? person ?? {};
  return before !== undefined && after !== undefined;
}

/** A change as its page shows it, with the names that the entry has codes of. */
export function shownChange(change: Change, place: Place): ShownChange {
  const { at, byName, why } = change;
  return {
    ...{ key: changeKey(change), at, byName, why, title: titleOf(change, place.lang), rows: rowsOf(change, place) },
    undo: canUndo(change) ? `${place.path}/hoan-tac?${changeKey(change)}` : undefined,
  };
}

export function titleOf({ agency, person }: Change, lang: Lang): string {
  if (agency !== undefined) return (agency.before === undefined ? words.agencyAdded : words.agencyChanged)[lang];
  const { before, after } = person ?? {};
  const name = after?.name ?? before?.name ?? '';
  if (after === undefined) return texts.personLeft[lang](name);
  return (before === undefined ? texts.personAdded : texts.personChanged)[lang](name);
}

/** The fields that changed; of a person who left for an agency of others, none. */
function rowsOf({ agency, person }: Change, place: Place): readonly FieldChange[] {
  const { before, after } = agency ?? person ?? {};
  return after === undefined ? [] : fieldChanges(before, after, { ...place, isAgency: agency !== undefined });
}

/** What undoing a change writes: from what it led to back to what was before. */
export const restoredRows = ({ agency, person }: Change, place: Place): readonly FieldChange[] => {
  const { before, after } = agency ?? person ?? {};
  return fieldChanges(after, before, { ...place, isAgency: agency !== undefined });
};

function fieldChanges(
  before: object | undefined,
  after: object | undefined,
  { isAgency, ...place }: Place & { readonly isAgency: boolean },
): readonly FieldChange[] {
  const [fields, labels] = isAgency ? [agencyFields, agencyFieldWords] : [personFields, personFieldWords];
  return differences(before, after, fields).map(({ field, ...values }) => ({
    label: labels[field]?.label ?? { vi: field, en: field },
    before: valueText(field, values.before, place),
    after: valueText(field, values.after, place),
  }));
}

const choices: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  kind: agencyKindLabels,
  role: personRoleLabels,
  language: languageLabels,
};

/** A value of a field in words: the name of an agency, a day as it is written. */
function valueText(field: string, value: string, { lang, tree }: Omit<Place, 'path'>): string {
  if (['parent', 'successor', 'agency'].includes(field)) return tree.last(value)?.name[lang] ?? value;
  return isLocalDate(value) ? dayText(lang, value) : (choices[field]?.[value]?.[lang] ?? value);
}
