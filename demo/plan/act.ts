import type * as z from 'zod';
import type { Instant } from '../../lambdas/kernel/time.ts';
import type {
  AcceptInput,
  AnswerInput,
  AssignInput,
  ExplainDelayInput,
  PublishInput,
  RateInput,
  RefuseInput,
} from '../../lambdas/petitions/contract.ts';
import type { Staff } from './staff.ts';

/** The body of a request as a client sends it. */
export type Body<Schema extends z.ZodType<{ body: unknown }, { body: unknown }>> = z.input<Schema>['body'];

/** One step after intake, as the body of its request. */
export type Act = { readonly at: Instant } & (
  | { readonly action: 'accept'; readonly by: Staff; readonly body: Body<typeof AcceptInput> }
  | { readonly action: 'assign'; readonly by: Staff; readonly body: Body<typeof AssignInput> }
  | { readonly action: 'refuse'; readonly by: Staff; readonly body: Body<typeof RefuseInput> }
  | { readonly action: 'explainDelay'; readonly by: Staff; readonly body: Body<typeof ExplainDelayInput> }
  | { readonly action: 'answer'; readonly by: Staff; readonly body: Body<typeof AnswerInput> }
  | { readonly action: 'publish'; readonly by: Staff; readonly body: Body<typeof PublishInput> }
  | { readonly action: 'rating'; readonly body: Body<typeof RateInput> }
);
