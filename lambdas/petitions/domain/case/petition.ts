import * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { Submission as SubmissionSchema } from './base.ts';
import {
  Accepted,
  Answered,
  AwaitingPublication,
  ForwardedOut,
  Merged,
  NeedsSupplement,
  Processing,
  Published,
  Refused,
  Submitted,
  Withdrawn,
} from './states.ts';

/** A petition as the table returns it, checked on every read. The type is inferred from it, so the two cannot differ. */
export const PetitionSchema = z.discriminatedUnion('status', [
  Submitted,
  Accepted,
  Processing,
  NeedsSupplement,
  AwaitingPublication,
  Answered,
  Published,
  Refused,
  ForwardedOut,
  Withdrawn,
  Merged,
]);

export type Petition = DeepReadonly<z.infer<typeof PetitionSchema>>;

/** A petition in one of these statuses, with the fields that it has there. */
export type PetitionIn<Status extends Petition['status']> = Extract<Petition, { readonly status: Status }>;

/** What a citizen sends, and the proofs that make a retry find the same petition. */
export type Submission = DeepReadonly<z.infer<typeof SubmissionSchema>>;
