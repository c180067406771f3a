import type { Lang } from '../kernel/lang.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { StaffAction } from '../petitions/domain/views/staff-view.ts';
import { specOf } from '../platform/problem.ts';
import { operations } from './operations.ts';
import { refusalTexts } from './words/errors.ts';

/** Why an action was refused, for the person who tried it. */
export const textOf = (action: StaffAction, refusal: Refusal, lang: Lang): string =>
  (refusalTexts[refusal.refused] ?? specOf(refusal, operations[action].refuses))[lang];

export const statusOf = (action: StaffAction, refusal: Refusal): number =>
  specOf(refusal, operations[action].refuses).status;
