import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { hourOf, type Instant } from '../../kernel/time.ts';
import { questionnaire } from './questionnaire.ts';

/** How a rating came in; `import` is a file of another system. */
export const channels = ['web', 'kiosk', 'sms', 'qr', 'import'] as const;
export type Channel = (typeof channels)[number];

/** The six chips a citizen may tick beside a level. */
export const reasons = ['waiting', 'attitude', 'guidance', 'onTime', 'fees', 'facilities'] as const;

/** Level, 1 to 5, of each question that was answered. */
export type Levels = Readonly<Record<string, number>>;

/** What every rating is at rest, whoever gave it: one item, whose key is what was rated. */
export type Rated = {
  /** `dossier#<code>`, `visit#<id>` or `petition#<code>#<answer number>`: one voice each. */
  readonly subject: string;
  readonly agency: string;
  readonly procedure?: string | undefined;
  readonly channel: Channel;
  readonly at: Instant;
  /** The agency and local hour it counts in; it never changes. */
  readonly cell: string;
  readonly levels: Levels;
  readonly reasons?: readonly string[] | undefined;
  /** Grows with every change, a remark too: what a recount compares. */
  readonly version: number;
  readonly receivedAt: Instant;
  readonly questionnaire: { readonly id: string; readonly version: string };
};

/** A rating of a visit or a dossier, given under an id that the client made. */
export type Rating = Rated & {
  readonly id: string;
  /** What tells a retry from another rating under the same id. */
  readonly bodyHash: string;
  readonly code?: string | undefined;
  readonly comment?: string | undefined;
  /** Absent where nothing was said, or all was said with the rating. */
  readonly remarkedAt?: Instant | undefined;
};

/** The voice of a citizen on the answer to a petition. The comment stays with the petition. */
export type Voice = Rated & { readonly resolved?: boolean | undefined; readonly changedAt: Instant };

export type Subject =
  | { readonly kind: 'dossier'; readonly code: string }
  | { readonly kind: 'visit'; readonly code?: string | undefined };

/** A kiosk's clock may run ahead this much. */
const MAX_AHEAD_MS = 5 * 60_000;
/** A year and its reports are closed by then; an import of older ratings would change what was signed. */
const MAX_AGE_MS = 400 * 86_400_000;

/** One voice a dossier, however often and by whichever channel it is sent; a visit is known by the rating's own id. */
export const subjectKey = (subject: Subject, id: string): string =>
  subject.kind === 'dossier' ? `dossier#${subject.code}` : `visit#${id}`;

/** Ratings of one agency in one local hour (`2026-11-21T15`) stand together. */
export const cellOfHour = (agency: string, hour: string): string => `${agency}#${hour}`;

export const cellOf = (agency: string, at: Instant): string => cellOfHour(agency, hourOf(at));

/** The questionnaire a rating given now answers. */
export const currentQuestionnaire = { id: questionnaire.id, version: questionnaire.version };

export function checkTime(
  at: Instant,
  now: Instant,
): Refusal<'rating.inFuture'> | Refusal<'rating.tooOld'> | undefined {
  const ageMs = Date.parse(now) - Date.parse(at);
  if (ageMs < -MAX_AHEAD_MS)
    return refuse('rating.inFuture', { detail: 'The rating says it was given later than now.' });
  if (ageMs > MAX_AGE_MS) return refuse('rating.tooOld', { detail: 'A rating is taken for 400 days.' });
  return undefined;
}
