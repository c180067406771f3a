import type { Option, ShownField } from '../../../web/components/any-field.tsx';
import { type FindingAction, sourceKinds } from '../../findings/domain/finding.ts';
import { sourceKindLabels } from '../../findings/domain/labels.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { typedDay } from '../../kernel/typed-day.ts';
import type { RefusalSpec } from '../../platform/refusals.ts';
import { complainsOf } from '../../platform/request.ts';
import type { Filled, Typed } from '../domain/acts.ts';
import type { FieldWords } from '../words/form-words.ts';
import { type FieldName, fieldWords } from './words/fields.ts';

const entry = ['agency', 'kind', 'number', 'on', 'title', 'found', 'remedy', 'dueOn'] as const;

/** The fields of each form. Several forms are on a page: a field is named after its form, `report-text`. */
const fieldsOf: Readonly<Record<FindingAction, readonly FieldName[]>> = {
  enter: [...entry, 'confirm'],
  change: [...entry, 'why', 'confirm'],
  report: ['text', 'document', 'link', 'confirm'],
  confirm: ['opinion', 'confirm'],
  return: ['reason', 'confirm'],
  withdraw: ['reason', 'confirm'],
};

const OPTIONAL: readonly FieldName[] = ['document', 'link', 'opinion'];
const AREAS: readonly FieldName[] = ['found', 'remedy', 'text', 'opinion', 'reason', 'why'];

const nameIn = (action: FindingAction, field: FieldName): string => `${action}-${field}`;
export const namesOf = (action: FindingAction): readonly string[] =>
  fieldsOf[action].map((field) => nameIn(action, field));

type Choices = { readonly lang: Lang; readonly agencies: readonly Option[] | undefined };

/** The form of an action with what was typed. Whether data was checked is asked only of a text that seems to have some. */
export function formFields(
  action: FindingAction,
  { lang, agencies }: Choices,
  { typed, errors }: Filled,
): ShownField[] {
  const kinds = sourceKinds.map((value) => ({ value, label: sourceKindLabels[value][lang] }));
  const options: Partial<Record<FieldName, readonly Option[] | undefined>> = { agency: agencies, kind: kinds };
  return fieldsOf[action].flatMap((field) => {
    const name = nameIn(action, field);
    const { label, hint }: FieldWords = fieldWords[field];
    if (field === 'confirm' && errors[name] === undefined && typed[name] === undefined) return [];
    const shown = { name, label: label[lang], hint: hint?.[lang], value: typed[name], error: errors[name] };
    return [
      { ...shown, ...controlOf(field, options[field]), ...(OPTIONAL.includes(field) && { optional: true as const }) },
    ];
  });
}

function controlOf(field: FieldName, options: readonly Option[] | undefined): Pick<ShownField, 'control' | 'options'> {
  if (field === 'confirm') return { control: 'tick' };
  if (options !== undefined) return { control: 'select', options };
  return { control: AREAS.includes(field) ? 'area' : 'line' };
}

/** The body of the request: what is empty is left out, so that the contract says what is missing. */
export function bodyOf(action: FindingAction, version: number, typed: Typed): Readonly<Record<string, unknown>> {
  const of = (field: FieldName) => (typed[nameIn(action, field)] ?? '').trim() || undefined;
  const day = (field: FieldName) => typedDay(of(field) ?? '') ?? of(field);
  const body = Object.fromEntries(fieldsOf[action].map((field) => [field, of(field)]));
  const { kind, number, on: _, title, opinion, dueOn: _due, ...rest } = body;
  const isEntry = action === 'enter' || action === 'change';
  const sent = {
    ...rest,
    ...(isEntry && { source: { kind, number, on: day('on'), title }, dueOn: day('dueOn') }),
    ...(opinion !== undefined && { text: opinion }),
    ...{ version, confirm: of('confirm') !== undefined },
  };
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
}

/** Where the contract has a field. */
const paths: Partial<Record<FieldName, string>> = {
  kind: 'source.kind',
  number: 'source.number',
  on: 'source.on',
  title: 'source.title',
  opinion: 'text',
};

/** Why the form was refused, beside the fields that it is about; what is about none of them is at the first. */
export function errorsOf(
  action: FindingAction,
  refusal: Refusal,
  { lang, spec }: { readonly lang: Lang; readonly spec: RefusalSpec },
): Readonly<Record<string, string>> {
  const fields = fieldsOf[action];
  const wrong = fields.filter((field) => complainsOf(refusal, paths[field] ?? field));
  if (wrong.length > 0) {
    return Object.fromEntries(wrong.map((field) => [nameIn(action, field), fieldWords[field].error[lang]]));
  }
  const about = aboutField(refusal);
  const text = about === 'confirm' ? fieldWords.confirm.error[lang] : spec[lang];
  return { [nameIn(action, about !== undefined && fields.includes(about) ? about : (fields[0] ?? 'text'))]: text };
}

function aboutField({ refused, detail }: Refusal): FieldName | undefined {
  if (refused === 'finding.personalData') return 'confirm';
  if (refused === 'finding.reasonMissing') return 'why';
  if (refused === 'finding.dayInvalid') return detail?.['in'] === 'dueOn' ? 'dueOn' : 'on';
  return undefined;
}
