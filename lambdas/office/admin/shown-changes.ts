import type * as z from 'zod';
import type { ChangeList } from '../../directory/answers.ts';
import { agencyKindLabels } from '../../directory/domain/labels.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { dayText } from '../../kernel/date-text.ts';
import type { DeepReadonly } from '../../kernel/deep-readonly.ts';
import type { Lang } from '../../kernel/lang.ts';
import { isLocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import { differences, restoredEntry } from './domain/differences.ts';
import { agencyFields, personFields } from './domain/entries.ts';
import type { ShownChange } from './view/changes.tsx';
import type { FieldChange } from './view/field-changes.tsx';
import { changeTexts as texts, changeWords as words } from './words/changes.ts';
import { agencyFieldWords, languageLabels, personFieldWords } from './words/fields.ts';
import { personRoleLabels } from './words/people.ts';

export type Change = DeepReadonly<z.output<ReturnType<typeof ChangeList>>>['items'][number];

type Named = { readonly lang: Lang; readonly tree: Tree };
/** `theirs`: the ids of people who are at an agency of others now. */
type Place = Named & { readonly path: string; readonly theirs: ReadonlySet<string> };

/** The query that names a change: its entry, and the version that it led to. */
export const changeKey = ({ agency, person, version }: Change): string =>
  `${new URLSearchParams({
    ...(agency === undefined ? { nguoi: person?.id ?? '' } : { ngay: agency.after.validFrom }),
    ban: `${version}`,
  })}`;

/** Both sides of a change that can be undone: what was added has nothing to go back to, and who left for an agency of others is theirs. */
export function sidesOf({ agency, person }: Change): { readonly before: object; readonly after: object } | undefined {
  const { before, after } = agency ?? person ?? {};
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** A change as its page shows it, with the names that the entry has codes of. */
export function shownChange(change: Change, place: Place): ShownChange {
  const { at, byName, why, person } = change;
  const mayUndo = sidesOf(change) !== undefined && !place.theirs.has(person?.id ?? '');
  return {
    ...{ key: changeKey(change), at, byName, why, title: titleOf(change, place.lang), rows: rowsOf(change, place) },
    undo: mayUndo ? `${place.path}/hoan-tac?${changeKey(change)}` : undefined,
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

/** The entry that undoing a change writes: later changes of its other fields stay. */
export function restored(current: object, change: Change): Readonly<Record<string, unknown>> {
  const sides = sidesOf(change);
  return sides === undefined ? { ...current } : restoredEntry(current, sides, fieldsOf(change));
}

/** What undoing a change writes, field by field: from what is there now to what was before the change. */
export const restoredRows = (current: object, change: Change, place: Named): readonly FieldChange[] =>
  fieldChanges(current, restored(current, change), { ...place, isAgency: change.agency !== undefined });

const fieldsOf = ({ agency }: Change) => (agency === undefined ? personFields : agencyFields);

function fieldChanges(
  before: object | undefined,
  after: object | undefined,
  { isAgency, ...place }: Named & { readonly isAgency: boolean },
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
function valueText(field: string, value: string, { lang, tree }: Named): string {
  if (['parent', 'successor', 'agency'].includes(field)) return tree.last(value)?.name[lang] ?? value;
  return isLocalDate(value) ? dayText(lang, value) : (choices[field]?.[value]?.[lang] ?? value);
}
