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
  FAULT: 'An invocation failed because of an internal error.',
  RECORD_FAILED: 'A record of a batch failed and will be retried.',
  ALERT_UNREACHABLE: 'A person who should be alerted is not listed, or has no phone number and no e-mail address.',
  MESSAGE_SENT: 'A message was sent.',
  MESSAGE_FAILED: 'A message could not be sent.',
  ALERTS_MARKED: 'Deadlines were checked.',
  SCORES_COUNTED: 'Scores were recounted.',
  REPORTS_MADE: 'Missing reports of finished months were checked for and built.',
  MESSAGE_TAKEN: 'A message from a gateway was accepted.',
  CONTACT_OPENED: 'A member of staff opened the contact data of a petition.',
} as const;

export type EventName = keyof typeof events;

const NAMESPACE = 'LangNghe';

function write(level: 'INFO' | 'ERROR', event: EventName, fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, timestamp: new Date().toISOString(), event, ...fields })}\n`);
}

export const log = {
  info: (event: EventName, fields: Fields = {}, counts?: Counts) => write('INFO', event, loggable(fields, counts)),

  /** Adds 1 to the CloudWatch metric `event`; `dimensions` names the fields that become its dimensions. */
  count: (event: EventName, fields: Fields, dimensions: readonly FieldName[]) =>
    write('INFO', event, {
      ...loggable(fields),
      [event]: 1,
      _aws: {
        Timestamp: Date.now(),
        CloudWatchMetrics: [
          { Namespace: NAMESPACE, Dimensions: [dimensions], Metrics: [{ Name: event, Unit: 'Count' }] },
        ],
      },
    }),

  /** An error with its name, redacted message, stack and causes. */
  fault: (event: EventName, error: unknown, fields: Fields = {}) =>
    write('ERROR', event, { ...loggable(fields), error: describeError(error) }),
};
