import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { StaffPetition } from '../../../petitions/answers.ts';
import type { AttachmentList } from '../../../petitions/attachments/answers.ts';

type Petition = DeepReadonly<z.output<ReturnType<typeof StaffPetition>>>;
type Files = DeepReadonly<z.output<ReturnType<typeof AttachmentList>>>['items'];

/** A case as its pages show it: the answer of the API, its files, and the names that the answer has codes of. */
export type ShownCase = Pick<
  Petition,
  | 'code'
  | 'status'
  | 'label'
  | 'kind'
  | 'matter'
  | 'channel'
  | 'content'
  | 'place'
  | 'hideIdentity'
  | 'receivedAt'
  | 'dueOn'
  | 'answerDueAt'
  | 'workingDaysLeft'
  | 'workingDaysLate'
  | 'assignee'
  | 'answer'
  | 'publication'
  | 'rating'
  | 'merged'
  | 'lock'
  | 'events'
> & {
  readonly files: Files;
  /** The names of agencies by code. */
  readonly agencyName: (code: string) => string;
  readonly agency: string;
};
