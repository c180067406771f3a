import { type Draft, type FieldError, hasField, type Step, stepOf, steps, validateDraft } from './draft.ts';

/** A pressed button of the form. */
export type ButtonPress = {
  /** The step it was pressed on. */
  readonly step: Step;
  /** `next`, `back`, `send`, `stay` (an answer was filled in), `language`, or the step to go to. */
  readonly go: string;
  /** The citizen has reached the last step before, so "Continue" leads back to it. */
  readonly hasSeenAll: boolean;
};

/** The step to show, with the errors on it. */
export type NextStep = { readonly show: Step; readonly errors: readonly FieldError[] };

/** The step a button leads to, or `send`. Errors only stop the citizen from going forward. */
export function nextStep(draft: Draft, { step, go, hasSeenAll }: ButtonPress): NextStep | 'send' {
  if (go === 'language' || go === 'stay') return withoutErrors(step);
  if (go === 'back') return withoutErrors(adjacentStep(step, -1));
  const chosen = steps.find((one) => one === go);
  if (chosen !== undefined) return withoutErrors(chosen);

  const errors = validateDraft(draft);
  if (go === 'send') return firstStepWithErrors(errors) ?? 'send';

  const own = errors.filter(({ field }) => hasField(step, field));
  if (own.length > 0) return { show: step, errors: own };
  return hasSeenAll ? (firstStepWithErrors(errors) ?? withoutErrors('check')) : withoutErrors(adjacentStep(step, 1));
}

/** The first step that has errors. */
export function firstStepWithErrors(errors: readonly FieldError[]): NextStep | undefined {
  const [first] = errors;
  if (first === undefined) return undefined;
  const show = stepOf(first.field);
  return { show, errors: errors.filter(({ field }) => hasField(show, field)) };
}

const withoutErrors = (show: Step): NextStep => ({ show, errors: [] });

/** The step before or after; the first and the last stay where they are. */
const adjacentStep = (step: Step, by: 1 | -1): Step => steps[steps.indexOf(step) + by] ?? step;
