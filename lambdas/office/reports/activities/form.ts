import type { ShownField } from '../../../../web/components/any-field.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { typedCount } from '../../../kernel/typed-count.ts';
import { complainsOf } from '../../../platform/request.ts';
import { type Activity, activityList } from '../../../reports/domain/activities/list.ts';
import type { Filled, Typed } from '../../domain/acts.ts';
import type { ShownActivities } from '../view/shown-activities.ts';
import { activitySentences as sentences, activityFields as words } from '../words/activities.ts';

const valueField = (id: string): string => `${id}-value`;
const evidenceField = (id: string): string => `${id}-evidence`;

export const activityNames: readonly string[] = [
  ...activityList.items.flatMap(({ id }) => [valueField(id), evidenceField(id)]),
  ...['why', 'confirm'],
];

/** What was entered before, as it is typed. */
export const typedBefore = (lang: Lang, { items }: ShownActivities): Typed =>
  Object.fromEntries(
    items.flatMap(({ id, value, evidence = '' }) =>
      value === undefined
        ? []
        : [
            [valueField(id), formatNumber(lang, value)],
            [evidenceField(id), evidence],
          ],
    ),
  );

type Shown = Filled & { readonly lang: Lang; readonly version: number };

/** The form with what was typed: a reason only where something is replaced, the tick only where it is needed. */
export function activityFields({ lang, version, typed, errors }: Shown): ShownField[] {
  const shown = (name: string) => ({ name, value: typed[name], error: errors[name] });
  const { why, confirm } = words;
  const asksToCheck = errors['confirm'] !== undefined || typed['confirm'];
  return [
    ...activityList.items.flatMap(({ id, label, unit }): ShownField[] => [
      {
        ...{ ...shown(valueField(id)), control: 'number', width: 10 },
        label: sentences.value[lang](label[lang], unit[lang]),
      },
      {
        ...{ ...shown(evidenceField(id)), control: 'area', rows: 2 },
        label: sentences.evidence[lang](label[lang]),
      },
    ]),
    ...(version > 0 ? [{ ...shown('why'), control: 'area' as const, rows: 2, label: why.label[lang] }] : []),
    ...(asksToCheck ? [{ ...shown('confirm'), control: 'tick' as const, label: confirm.label[lang] }] : []),
  ];
}

/** The body of the request. A number that cannot be read is sent as it was typed, so that the contract refuses it. */
export function activityBody(lang: Lang, version: number, typed: Typed): object {
  const of = (name: string) => (typed[name] ?? '').trim().replaceAll(/\s+/g, ' ') || undefined;
  const figures = activityList.items.flatMap(({ id }) => {
    const [value, evidence] = [of(valueField(id)), of(evidenceField(id))];
    const isEmpty = value === undefined && evidence === undefined;
    return isEmpty ? [] : [[id, { value: value && (typedCount(lang, value) ?? value), evidence }] as const];
  });
  const why = of('why');
  const confirm = of('confirm') !== undefined;
  return { version, figures: Object.fromEntries(figures), ...(why !== undefined && { why }), confirm };
}

/** What is wrong with the fields; nothing if the refusal is about something else. */
export function activityErrors(lang: Lang, refusal: Refusal): Filled['errors'] {
  const ofFigures = activityList.items.flatMap((activity) => errorsOf(lang, refusal, activity));
  const isWhy = refusal.refused === 'report.whyMissing' || complainsOf(refusal, 'why');
  return Object.fromEntries([
    ...ofFigures,
    ...(isWhy ? [['why', words.why.error[lang]]] : []),
    ...(refusal.refused === 'report.personalData' ? [['confirm', words.confirm.error[lang]]] : []),
  ]);
}

function errorsOf(lang: Lang, refusal: Refusal, { id, label, most }: Activity): readonly (readonly [string, string])[] {
  const path = `figures.${id}`;
  return [
    ...(complainsOf(refusal, `${path}.value`)
      ? [[valueField(id), sentences.valueError[lang](label[lang], formatNumber(lang, most))] as const]
      : []),
    ...(complainsOf(refusal, `${path}.evidence`)
      ? [[evidenceField(id), sentences.evidenceError[lang](label[lang])] as const]
      : []),
  ];
}
