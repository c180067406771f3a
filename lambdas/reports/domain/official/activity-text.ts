import { withinSentence } from '../../../kernel/words.ts';
import type { Figures } from '../activities/activities.ts';
import { type Activity, activityList } from '../activities/list.ts';
import { enteredByAgency, notEntered } from '../labels-of-activities.ts';
import { amount } from './amounts.ts';

/** Never mixed with what the service counted: a section of its own, which says where its figures are from. */
export const activityText = (figures: Figures): readonly string[] => [
  `${enteredByAgency.vi}${isAnythingEntered(figures) ? '; căn cứ của từng số liệu nêu tại phụ lục' : ''}.`,
  ownText(figures),
];

export const isAnythingEntered = (figures: Figures): boolean => Object.keys(figures).length > 0;

function ownText(figures: Figures): string {
  const { items } = activityList;
  const done = items.flatMap((activity) => doneText(activity, figures[activity.id]?.value) ?? []);
  const missing = items.filter(({ id }) => figures[id] === undefined).map(({ label }) => withinSentence(label.vi));
  return [
    ...(done.length === 0 ? [] : [`Trong kỳ, cơ quan ${done.join('; ')}.`]),
    ...(missing.length === 0 ? [] : [`Cơ quan ${notEntered.vi} về: ${missing.join('; ')}.`]),
  ].join(' ');
}

/** `ban hành 05 văn bản…`, `không ban hành văn bản…`; undefined for what was not entered. */
export function doneText({ some, none }: Activity, value: number | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value === 0 ? none : some.replace('{count}', amount(value));
}
