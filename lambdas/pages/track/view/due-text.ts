import { dayText, instantText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Tracked } from './tracked.ts';

/** No answer is due any more. */
const ended: readonly Tracked['status'][] = ['refused', 'forwardedOut', 'withdrawn', 'merged'];

export const hasEnded = ({ status }: Pick<Tracked, 'status'>): boolean => ended.includes(status);

/** Until when the answer or its publication is due: a day, or an instant if the limit is in hours. */
export const dueText = (lang: Lang, { answerDueAt, dueOn }: Pick<Tracked, 'answerDueAt' | 'dueOn'>): string =>
  answerDueAt === undefined ? dayText(lang, dueOn) : instantText(lang, answerDueAt);
