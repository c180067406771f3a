import { describeError } from './log-error.ts';
import { type Counts, type FieldName, type Fields, loggable } from './log-fields.ts';

/**
 * The catalogue of log events. Fields hold ids and codes only, which `log-fields.ts` enforces: never a body, name, phone
 * number or free text, at any level. Each line is one JSON object on stdout, so that CloudWatch reads the metrics in it
 * (embedded metric format).
 */
export const events = {
  STARTED: 'An invocation started.',
  DONE: 'An invocation ended.',
  REFUSED: 'A valid request was refused.',
  HEARD_NOT_NOTED: 'When a source was last heard of could not be noted; what it sent was processed.',
  SIMILAR_FAILED: 'Similar petitions could not be read; the form was shown without them.',
  DRAFT_KEPT: 'An action was done; the draft of its text could not be removed and is shown again.',
  LIMIT_FAILED: 'A quota could not be read or written; the request was admitted.',
  SIGN_IN_FAILED: 'The identity provider refused a sign-in, or did not answer.',
  FAULT: 'An invocation failed because of an internal error.',
  RECORD_FAILED: 'A record of a batch failed and will be retried.',
  ALERT_UNREACHABLE: 'A person who should be alerted is not listed, or has no phone number and no e-mail address.',
  MESSAGE_SENT: 'A message was sent.',
  MESSAGE_FAILED: 'A message could not be sent.',
  MESSAGE_DELIVERED: 'A gateway or a service of AWS reported that a message arrived.',
  MESSAGE_UNDELIVERABLE: 'A gateway or a service of AWS reported that a message did not arrive.',
  STATUS_IGNORED:
    'A status was reported of a message that is unknown or of another channel, or one that changes nothing.',
  MESSAGE_NOT_QUEUED: 'A stored message could not be enqueued; the job that resends will find it.',
  MESSAGE_HELD: 'A message waits for the hours in which it may be sent.',
  MESSAGE_EXPIRED: 'A message was given up, because it was no longer useful when it could be sent.',
  MESSAGES_RESENT: 'Messages that were not sent were looked for and enqueued again.',
  MESSAGES_OVERDUE: 'The number of messages that wait for longer than the queue retries.',
  ALERTS_MARKED: 'Deadlines were checked, and the people concerned were notified.',
  FILE_CHECKED: 'A file that was uploaded was checked.',
  PETITIONS_CHECKED: 'Petitions whose senders had time to add something were checked, with duplicates and parts.',
  RATINGS_COPIED: 'Ratings of answers that were missing from the ratings were copied from their petitions.',
  CALENDAR_ENDS_SOON: 'The calendar of days off ends within 60 days.',
  DEADLINES_RECOMPUTED: 'Deadlines of another version of the calendar were looked for and set right.',
  SCORES_COUNTED: 'Scores were recounted.',
  SCORES_COMPARED: 'The counts of recent days were compared with their ratings.',
  SCORES_REPAIRED: 'Counts lacked ratings and are counted again.',
  REPORTS_MADE: 'Missing reports of finished periods were checked for and built.',
  WEEK_REVIEWED: 'The week before was reviewed for all agencies, and its leaders were notified.',
  PUBLISHED_COPIED: 'What is public of petitions that were saved was derived again.',
  MESSAGE_TAKEN: 'A message from a gateway was accepted.',
  MESSAGE_REFUSED: 'A signed message from a gateway could not be read.',
  PARTS_ASSEMBLED: 'Long messages of which parts are missing were checked for and processed.',
  COUNTER_SAVED: 'A counter with a QR code for ratings was added or changed.',
  SOURCE_KEY_GIVEN: 'The signing key of a source was given to an administrator.',
  KIOSK_ENROLLED: 'An enrolment link for a kiosk was issued.',
  RATING_LINKS_ISSUED: 'Links with which holders rate their dossiers were issued.',
  RATINGS_TAKEN: 'A batch of ratings from a kiosk or another system was accepted.',
  DOSSIERS_TAKEN: 'A batch of facts of dossiers was accepted.',
  DOSSIERS_COUNTED: 'The dossiers of all agencies were counted.',
  NOTICE_UNREACHABLE: 'A sender left nothing that a message could be sent to, or has chosen another way.',
  CONTACT_OPENED: 'A member of staff opened the contact data of a petition.',
} as const;

export type EventName = keyof typeof events;

export const NAMESPACE = 'LangNghe';

/** The embedded metric format of CloudWatch. */
const metric = (name: EventName, value: number, dimensions: readonly string[]) => ({
  [name]: value,
  _aws: {
    Timestamp: Date.now(),
    CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [dimensions], Metrics: [{ Name: name, Unit: 'Count' }] }],
  },
});

function write(level: 'INFO' | 'ERROR', event: EventName, fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, timestamp: new Date().toISOString(), event, ...fields })}\n`);
}

export const log = {
  info: (event: EventName, fields: Fields = {}, counts?: Counts) => write('INFO', event, loggable(fields, counts)),

  /** Adds 1 to the CloudWatch metric `event`; `dimensions` names the fields that become its dimensions. */
  count: (event: EventName, fields: Fields, dimensions: readonly FieldName[]) =>
    write('INFO', event, { ...loggable(fields), ...metric(event, 1, dimensions) }),

  /** Sets the CloudWatch metric `event`, without dimensions, to `value`. */
  measure: (event: EventName, value: number) => write('INFO', event, metric(event, value, [])),

  /** An error with its name, redacted message, stack and causes. */
  fault: (event: EventName, error: unknown, fields: Fields = {}) =>
    write('ERROR', event, { ...loggable(fields), error: describeError(error) }),
};
