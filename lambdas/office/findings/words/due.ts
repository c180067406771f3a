import type { FindingState } from '../../../findings/domain/finding.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { lateText, leftText } from '../../words/due.ts';
import { findingSentences as sentences, findingWords as words } from './findings.ts';

type Due = {
  readonly state: FindingState;
  readonly isOverdue: boolean;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
};

/** How the day is kept, in words: until now while it is to be done, until the report afterwards. */
export function findingDueText(
  lang: Lang,
  { state, isOverdue, workingDaysLeft = 0, workingDaysLate = 0 }: Due,
): string {
  if (state === 'withdrawn') return words.noDue[lang];
  if (state === 'reported' || state === 'confirmed') {
    return workingDaysLate > 0 ? sentences.reportedLate[lang](workingDaysLate) : words.onTime[lang];
  }
  return isOverdue ? lateText(lang, workingDaysLate) : leftText(lang, workingDaysLeft);
}
