import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { Decoded } from '../../../kernel/legacy-encoding.ts';
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
  | 'point'
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
  | 'contactErased'
  | 'events'
> & {
  /** The content as it was meant, if it came in an encoding of before Unicode; what was sent is kept as it is. */
  readonly decoded?: Decoded | undefined;
  readonly files: Files;
  /** How many the agency may have now. */
  readonly mostFiles: number;
  /** The names of agencies by code. */
  readonly agencyName: (code: string) => string;
  readonly agency: string;
  /** The procedure that the sender named: its code, with its name where the catalogue has it. */
  readonly procedureName?: string | undefined;
  /** The name of the commune where it happened, or its code if it is in no list any more. */
  readonly communeName?: string | undefined;
};
