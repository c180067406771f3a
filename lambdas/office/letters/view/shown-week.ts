import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { WeeklyReview } from '../../../reports/answers.ts';

/** What was late at the end of a week as the API answers it. */
export type ShownWeek = DeepReadonly<z.output<ReturnType<typeof WeeklyReview>>>;
