/**
 * What may be logged: one catalogue, ids and codes only. Never a body, a name, a phone or free text, at no level.
 * A line is one JSON object on stdout, written whole, so that metrics in it are seen by CloudWatch (EMF).
 */
export const events = {
  STARTED: 'An invocation began.',
  DONE: 'An invocation ended.',
  REFUSED: 'A request was understood and refused.',
  FAULT: 'An invocation failed for a reason of ours.',
  RECORD_FAILED: 'One record of a batch failed and will come again.',
  ALERT_UNREACHABLE: 'A person who should be alerted has no phone and no e-mail.',
  MESSAGE_SENT: 'A message left.',
  MESSAGE_FAILED: 'A message could not be sent.',
  ALERTS_MARKED: 'Deadlines were looked at.',
  SCORES_COUNTED: 'Scores were recounted.',
  REPORTS_MADE: 'Reports of finished months were looked for.',
  MESSAGE_TAKEN: 'A message of a gateway was taken in.',
  CONTACT_OPENED: 'A contact was opened by a member of staff.',
} as const;

export type EventName = keyof typeof events;
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

const NAMESPACE = 'LangNghe';

function write(level: 'INFO' | 'ERROR', event: EventName, fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ level, timestamp: new Date().toISOString(), event, ...fields })}\n`);
}

export const log = {
  info: (event: EventName, fields: Fields = {}) => write('INFO', event, fields),

  /** Counts `event` once in CloudWatch, by the dimensions in `fields` named in `by`. */
  count: (event: EventName, fields: Fields, by: readonly string[]) =>
    write('INFO', event, {
      ...fields,
      [event]: 1,
      _aws: {
        Timestamp: Date.now(),
        CloudWatchMetrics: [{ Namespace: NAMESPACE, Dimensions: [by], Metrics: [{ Name: event, Unit: 'Count' }] }],
      },
    }),

  /** A fault: its name, its message without what it may quote, where it happened; and the same of its causes. */
  fault: (event: EventName, error: unknown, fields: Fields = {}) =>
    write('ERROR', event, { ...fields, error: describe(error) }),
};

/** Deep enough for a fault wrapped by every layer we have. */
const MAX_CAUSES = 5;

const MAX_MESSAGE = 1_000;
/** Where a message names whom it is about: SES and the SMS service quote the address they refuse. */
const ADDRESS = /[^\s@/:]+@[^\s@/]+|\+\d{8,15}|\b0\d{9}\b/g;

function describe(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = error.cause === undefined || depth >= MAX_CAUSES ? undefined : describe(error.cause, depth + 1);
  return { name: error.name, message: discreet(error), stack: frames(error), cause };
}

/** A SyntaxError is what `JSON.parse` throws: its message quotes the text that it could not read. */
function discreet(error: Error): string | undefined {
  if (error instanceof SyntaxError) return undefined;
  return error.message.slice(0, MAX_MESSAGE).replaceAll(ADDRESS, '…');
}

/** The lines of the stack without the message above them. */
function frames({ stack }: Error): string[] | undefined {
  return stack?.split('\n').filter((line) => line.startsWith('    at '));
}
