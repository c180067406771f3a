import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import type { statusWords } from '../words/track.ts';

/** A petition as its sender follows it. Days are `YYYY-MM-DD`, moments are instants; texts stand as people wrote them. */
export type Tracked = {
  readonly code: string;
  readonly status: keyof typeof statusWords;
  /** Answered, and being checked before it is made public. */
  readonly isReady: boolean;
  readonly kind: 'reflection' | 'proposal';
  readonly content: string;
  readonly receivedAt: string;
  readonly agency: string;
  /** The agency above, which an agency that is late answers to. */
  readonly above?: string | undefined;
  readonly dueOn: string;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
  readonly provisional?: boolean | undefined;
  readonly timeline: readonly Happened[];
  readonly answer?: { readonly text: string; readonly at: string } | undefined;
  readonly publication?: { readonly summary: string } | undefined;
  readonly refusal?: { readonly ground: string; readonly note: string } | undefined;
  readonly rating?: Rating | undefined;
  readonly canRate: boolean;
  readonly deadline: Explained;
};

type Happened = { readonly at: string; readonly event: string; readonly label: Words; readonly note?: string };

export type Rating = {
  readonly level?: number | undefined;
  readonly resolved?: boolean | undefined;
  readonly reasons?: readonly string[] | undefined;
  readonly comment?: string | undefined;
};

/** How the due day was counted, day by day. */
export type Explained = {
  readonly stage: 'answer' | 'publication';
  readonly startedOn: string;
  readonly dueOn: string;
  readonly limit: { readonly days: number; readonly basis: Words };
  readonly counted: readonly string[];
  readonly skipped: readonly { readonly on: string; readonly why: Words }[];
  readonly pauses: readonly { readonly from: string; readonly to?: string | undefined }[];
  readonly calendar: {
    readonly id: string;
    readonly version: string;
    readonly undecided?: readonly Words[] | undefined;
  };
};

/** What the page was asked for. */
export type Asked = {
  readonly lang: Lang;
  readonly tracked: Tracked;
  readonly receipt: string;
  /** As many characters as the server takes of whoever rates the answer. */
  readonly maxComment: number;
  /** What was just done; the page begins with it. */
  readonly done?: 'sent' | 'rated' | 'ratingRefused' | undefined;
  /** A rating that was not taken, as it was given, with what is to be corrected in it. */
  readonly attempt?: { readonly rating: Rating; readonly wrong: readonly string[] } | undefined;
};
