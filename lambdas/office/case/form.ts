import type { Option, ShownField } from '../../../web/components/any-field.tsx';
import type { Lang } from '../../kernel/lang.ts';
import { conductOutcomes, refusalGrounds } from '../../petitions/domain/case/choices.ts';
import { groundLabels } from '../../petitions/domain/labels.ts';
import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';
import { controls } from '../controls.ts';
import { type ActField, actFields, type FieldKind, type Filled } from '../domain/acts.ts';
import type { OfficeContext } from '../office-pages.ts';
import { fieldLabels, outcomeLabels, tierLabels } from '../words/fields.ts';
import { agenciesFor, type CaseDeps, type LoadedCase, peopleFor } from './load.ts';

/** The fields of an action for this case, with their choices and what was typed. */
export async function shownFields(
  deps: CaseDeps,
  { act, loaded, context }: { readonly act: StaffAction; readonly loaded: LoadedCase; readonly context: OfficeContext },
  { typed, errors }: Filled,
): Promise<readonly ShownField[]> {
  const fields = actFields[act].filter((field) => isAsked(field, loaded, errors));
  return Promise.all(
    fields.map(async ({ name, kind, optional }) => ({
      ...{ name, label: fieldLabels[name]?.[context.lang] ?? name, control: controls[kind], optional },
      ...{ value: typed[name], error: errors[name] },
      options: await optionsOf(deps, kind, loaded, context),
    })),
  );
}

/** The finding is asked of cases about conduct; the tick that a text was checked, once something was found in it. */
function isAsked({ name, onlyConduct }: ActField, { shown }: LoadedCase, errors: Filled['errors']): boolean {
  if (onlyConduct === true) return shown.matter === 'conduct';
  return name !== 'confirm' || errors['confirm'] !== undefined;
}

function optionsOf(
  deps: CaseDeps,
  kind: FieldKind,
  loaded: LoadedCase,
  context: OfficeContext,
): readonly Option[] | undefined | Promise<readonly Option[]> {
  const { lang } = context;
  switch (kind) {
    case 'agency':
      return agenciesFor(loaded, lang);
    case 'person':
      return peopleFor(deps, loaded, context);
    case 'ground':
      return refusalGrounds.map((ground) => ({ value: ground, label: groundLabels[ground].why[lang] }));
    case 'outcome':
      return conductOutcomes.map((outcome) => ({ value: outcome, label: outcomeLabels[outcome][lang] }));
    case 'tier':
      return tiers(lang);
    default:
      return undefined;
  }
}

const tiers = (lang: Lang): readonly Option[] =>
  Object.entries(tierLabels).map(([value, label]) => ({ value, label: label[lang] }));
