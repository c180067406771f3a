import type { Lang } from '../../kernel/lang.ts';
import type { Instant, LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';

/** `dueAt`: the instant on the due day, where the limit is in hours. */
export type DueDate = {
  readonly dueOn: LocalDate;
  readonly dueAt?: Instant | undefined;
  readonly provisional?: boolean;
};
type Due = DueDate & { readonly provisional: boolean };

/** The day that was promised for the answer; missing once another one was. */
type Promised = { readonly newDueOn?: LocalDate };

/** How a letter on paper is referred to. */
export type LetterName = { readonly number: string; readonly signedOn: LocalDate };

/** What the sender of a petition is notified of. `note`, `reason` and `text` are the words of the agency; only its own sender reads them, but all read the answer. */
export type News =
  | ({ readonly kind: 'received' } & Due)
  | { readonly kind: 'supplementRequested'; readonly note: string }
  | ({ readonly kind: 'forwarded'; readonly to: Words } & Due)
  | { readonly kind: 'forwardedOut'; readonly to: Words }
  | ({ readonly kind: 'extended'; readonly reason?: string } & Due)
  | ({ readonly kind: 'recalculated' } & Due)
  | { readonly kind: 'refused'; readonly why: Words; readonly where?: Words | undefined; readonly note?: string }
  | { readonly kind: 'answered'; readonly text: string }
  | ({ readonly kind: 'splitOff'; readonly from: string; readonly to: Words } & Due)
  | ({ readonly kind: 'merged' | 'unmerged' | 'reopened' | 'returned' } & Due)
  | ({ readonly kind: 'appealed'; readonly to: Words } & Due)
  | { readonly kind: 'withdrawn' | 'supplementMissed' | 'removed' }
  /** Has a message of its own, which shares no day with others. */
  | { readonly kind: 'receiptRenewed'; readonly receipt: string }
  | ({ readonly kind: 'late' } & Omit<DueDate, 'provisional'>)
  | ({ readonly kind: 'interimReplied'; readonly text?: string } & Promised)
  | ({ readonly kind: 'apologised'; readonly text?: string; readonly letter?: LetterName } & Promised);

export type NewsKind = News['kind'];

/** A message to the sender of a petition about one piece of news. */
export type Notice = {
  readonly code: string;
  readonly language: Lang;
  readonly agency: Words;
  readonly news: News;
  /** Where the petition is followed: an https URL, if the deployment has a name of its own. */
  readonly link?: string | undefined;
  /** Where the sender stops these messages, without signing in. */
  readonly stopLink?: string | undefined;
  /** What the sender answers by SMS to stop them, if the service receives SMS. */
  readonly stopWord?: string | undefined;
};
