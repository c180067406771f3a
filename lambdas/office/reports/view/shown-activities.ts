import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { ActivitiesAnswer } from '../../../reports/activities/answers.ts';

/** What was entered, as the operations return it. */
export type ShownActivities = DeepReadonly<z.infer<ReturnType<typeof ActivitiesAnswer>>>;
