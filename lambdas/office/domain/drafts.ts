import type { Instant } from '../../kernel/time.ts';
import type { StaffAction } from '../../petitions/domain/views/staff-view.ts';
import { actFields } from './acts.ts';

/** Pages save every few seconds while somebody types: who saved since then is at it. */
const WRITING_MS = 120_000;

export const isWriting = (savedAt: Instant, now: Instant): boolean =>
  Date.parse(now) - Date.parse(savedAt) < WRITING_MS;

/** Only a form with a text of several lines has a draft: the rest is chosen again in a moment. */
export const hasDraft = (action: StaffAction): boolean => actFields[action].some(({ kind }) => kind === 'longText');

/** The field of an action whose text is compared and filled from templates: the first with several lines. */
export const textField = (action: StaffAction): string | undefined =>
  actFields[action].find(({ kind }) => kind === 'longText')?.name;
