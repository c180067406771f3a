import {
  fillTemplate,
  isOffered,
  openFields,
  type Purpose,
  purposes,
  type TemplateField,
} from '../../directory/templates/domain/template.ts';
import { dayText } from '../../kernel/date-text.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { localDateOf } from '../../kernel/time.ts';
import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';
import { actFields, type Typed } from '../domain/acts.ts';
import { textField } from '../domain/drafts.ts';
import type { OfficeContext } from '../office-pages.ts';
import type { CaseDeps, LoadedCase } from './load.ts';

/** A template in a list of choices: two agencies may use the same id. */
export type TemplateChoice = { readonly value: string; readonly label: string; readonly text: string };

const isPurpose = (action: StaffAction): action is Purpose & StaffAction =>
  purposes.some((purpose) => purpose === action);

/** The texts that the agency of a case begins with for an action. */
export async function templatesFor(
  { templates }: Pick<CaseDeps, 'templates'>,
  action: StaffAction,
  { shown }: LoadedCase,
  { session, now }: OfficeContext,
): Promise<readonly TemplateChoice[]> {
  if (!isPurpose(action)) return [];
  const listed = await templates({ query: { agency: shown.agency } }, { caller: session.caller, now });
  const items = isRefusal(listed) ? [] : listed.body.items;
  return items
    .filter((template) => template.purpose === action && isOffered(template, localDateOf(now)))
    .map(({ id, agency = '', name, text }) => ({ value: `${agency}/${id}`, label: name, text }));
}

/** What was typed, followed by a template with the facts of the case. */
export function withTemplate(
  typed: Typed,
  action: StaffAction,
  text: string,
  { shown, tree }: LoadedCase,
  { session }: OfficeContext,
): Typed {
  const field = textField(action) ?? '';
  // Letters are in Vietnamese, whatever the language of the page.
  const values: Readonly<Partial<Record<TemplateField, string>>> = {
    code: shown.code,
    receivedOn: dayText('vi', localDateOf(shown.receivedAt)),
    dueOn: dayText('vi', shown.dueOn),
    agency: tree.last(shown.agency)?.name.vi ?? shown.agency,
    officer: session.caller.name,
    ...(shown.place !== undefined && { place: shown.place }),
  };
  const parts = [typed[field] ?? '', fillTemplate(text, values)];
  return { ...typed, [field]: parts.filter((part) => part !== '').join('\n\n') };
}

/** The fields of a template that nobody filled in, by the field of the form. */
export const unfilled = (action: StaffAction, typed: Typed): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    actFields[action]
      .filter(({ kind }) => kind === 'longText')
      .map(({ name }) => [name, openFields(typed[name] ?? '')] as const)
      .filter(([, names]) => names.length > 0),
  );
