import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { ReminderState } from '../../../reports/reminders/answers.ts';

/** The reminder of one agency and week as the API answers it. */
export type ShownReminder = DeepReadonly<z.output<ReturnType<typeof ReminderState>>>;
