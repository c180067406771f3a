import type * as z from 'zod';
import type { DeepReadonly } from '../../../kernel/deep-readonly.ts';
import type { Lang } from '../../../kernel/lang.ts';
import type { Tracked as TrackedPetition } from '../../../petitions/answers.ts';
import type { Deadline } from '../../../petitions/answers-deadline.ts';
import type { AttachmentList } from '../../../petitions/attachments/answers.ts';
import type { AnswerRating } from '../domain/answer-rating.ts';
import type { PublicStatus } from '../domain/public-status.ts';
import type { SenderAction } from '../domain/sender-action.ts';

/** What the API returns for a petition and for its deadline: the views read these fields and no copy of them. */
type TrackedAnswer = DeepReadonly<z.output<ReturnType<typeof TrackedPetition>>>;
type FilesAnswer = DeepReadonly<z.output<ReturnType<typeof AttachmentList>>>;
type DeadlineAnswer = DeepReadonly<z.output<ReturnType<typeof Deadline>>>;

/** How the due day was calculated, day by day. */
export type DeadlineExplanation = Pick<
  DeadlineAnswer,
  'stage' | 'startedOn' | 'startedAt' | 'dueOn' | 'dueAt' | 'counted' | 'skipped' | 'pauses' | 'calendar'
> & { readonly limit: Pick<DeadlineAnswer['limit'], 'days' | 'hours' | 'basis'> };

/** A form on the page: what it does, the last part of its path, and the longest text that the server accepts. */
export type SenderForm = { readonly action: SenderAction; readonly path: string; readonly maxLength: number };

/** A petition as its sender follows it. */
export type Tracked = Omit<TrackedAnswer, 'status' | 'label' | 'actions' | 'commune'> & {
  readonly status: PublicStatus;
  /** Answered, and being checked before it is made public. */
  readonly isReady: boolean;
  /** The agency above, to which a late agency answers. */
  readonly above?: string | undefined;
  /** The name of the commune, or its code if it is in no list any more. */
  readonly commune?: string | undefined;
  readonly canRate: boolean;
  /** What else the sender can do now, in the order of the page. */
  readonly senderForms: readonly SenderForm[];
  readonly deadline: DeadlineExplanation;
};

/** A photo or document of the petition. */
export type AttachedFile = FilesAnswer['items'][number];

export type Rating = NonNullable<TrackedAnswer['rating']>;

/** The props of the page and its parts. */
export type TrackPageProps = {
  readonly lang: Lang;
  readonly tracked: Tracked;
  readonly receipt: string;
  /** The address of this site, as in `https://host`; missing if the request does not say it. */
  readonly site?: string | undefined;
  readonly files: FilesAnswer;
  /** The longest comment that the server accepts. */
  readonly maxComment: number;
  /** What was just done; the page begins with it. */
  readonly done?: 'sent' | 'rated' | 'ratingRefused' | 'actRefused' | 'notify' | 'erased' | SenderAction | undefined;
  /** What the sender has just done by a form. */
  readonly acted?: SenderAction | undefined;
  /** A text that was not accepted, as it was typed. */
  readonly typed?: { readonly action: SenderAction; readonly text: string } | undefined;
  /** It was sent before on the same day; this is that petition. */
  readonly isResent?: boolean | undefined;
  /** A rating that was not accepted, as it was typed, and the fields to correct. */
  readonly attempt?: { readonly rating: AnswerRating; readonly wrong: readonly string[] } | undefined;
};
