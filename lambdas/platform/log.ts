/**
 * The catalogue of log events. Fields hold ids and codes only: never a body, name, phone number or free text, at any
 * level. Each line is one JSON object on stdout, so that CloudWatch reads the metrics in it (embedded metric format).
 */
export const events = {
  STARTED: 'An invocation started.',
  DONE: 'An invocation ended.',
  REFUSED: 'A valid request was refused.',
  FAULT: 'An invocation failed because of an internal error.',
  RECORD_FAILED: 'A record of a batch failed and will be retried.',
  ALERT_UNREACHABLE: 'A person who should be alerted has no phone number and no e-mail address.',
  MESSAGE_SENT: 'A message was sent.',
  MESSAGE_FAILED: 'A message could not be sent.',
  ALERTS_MARKED: 'Deadlines were checked.',
  SCORES_COUNTED: 'Scores were recounted.',
  REPORTS_MADE: 'Missing reports of finished months were checked for and built.',
  MESSAGE_TAKEN: 'A message from a gateway was accepted.',
  CONTACT_OPENED: 'A member of staff opened the contact data of a petition.',
} as const;

export type EventName = keyof typeof events;
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

const NAMESPACE = 'LangNghe';

function write(level: 'INFO' | 'ERROR', event: EventName, fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, timestamp: new Date().toISOString(), event, ...fields })}\n`);
}

export const log = {
  info: (event: EventName, fields: Fields = {}) => write('INFO', event, fields),

  /** Adds 1 to the CloudWatch metric `event`; `dimensions` names the fields that become its dimensions. */
  count: (event: EventName, fields: Fields, dimensions: readonly string[]) =>
    write('INFO', event, {
      ...fields,
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
    write('ERROR', event, { ...fields, error: describe(error) }),
};

/** Enough for an error wrapped by every layer. */
const MAX_CAUSES = 5;

const MAX_MESSAGE = 1_000;
/** Addresses in error messages: SES and the SMS service quote the address they reject. */
const ADDRESS = /[^\s@/:]+@[^\s@/]+|\+\d{8,15}|\b0\d{9}\b/g;

function describe(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = error.cause === undefined || depth >= MAX_CAUSES ? undefined : describe(error.cause, depth + 1);
  return { name: error.name, message: redacted(error), stack: frames(error), cause };
}

/** The message of a SyntaxError from `JSON.parse` quotes the text that it could not parse, so it is dropped. */
function redacted(error: Error): string | undefined {
  if (error instanceof SyntaxError) return undefined;
  return error.message.slice(0, MAX_MESSAGE).replaceAll(ADDRESS, '…');
}

/** The stack without the message in its first lines. */
function frames({ stack }: Error): string[] | undefined {
  return stack?.split('\n').filter((line) => line.startsWith('    at '));
}
