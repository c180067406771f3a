import { $ZodError } from 'zod/v4/core';

/** Enough for an error wrapped by every layer. */
const MAX_CAUSES = 5;
const MAX_MESSAGE = 1_000;

/** E-mail addresses and phone numbers in any spelling: SES and the SMS service quote the address they reject. */
const ADDRESS =
  /[^\s@/:<>]+@[^\s@/<>]+|(?<!\d|arn:[^:\s]*:[^:\s]*:[^:\s]*:)(?:\+ ?)?\(?\d(?:[ .()-]{0,2}\d){8,14}(?!\d)/g;
/** Words with letters that no message of ours has: names and texts of people here. */
const FOREIGN = /[^\s]*[^\p{ASCII}…][^\s]*/gu;

/** Errors of AWS whose messages name permissions, resources and limits. Others may quote the values that were sent. */
const SAFE_OF_AWS =
  /^(AccessDenied|NotAuthorized|UnrecognizedClient|ExpiredToken|ResourceNotFound|Throttling|TooManyRequests|ProvisionedThroughputExceeded|RequestLimitExceeded|InternalServer|ServiceUnavailable|Timeout|KMS|NoSuchBucket|NoSuchKey)/;

/** An error with its name, the part of its message that may be logged, its stack and its causes. */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const cause = error.cause === undefined || depth >= MAX_CAUSES ? undefined : describeError(error.cause, depth + 1);
  return { name: error.name, message: messageOf(error), stack: frames(error), cause };
}

/** The error as Lambda may log it itself when it leaves the handler: the same name, message and stack, and no causes. */
export function loggableError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error('An invocation failed');
  const { name } = error;
  const loggable = new Error(messageOf(error) ?? name);
  loggable.name = name;
  loggable.stack = [`${name}: ${loggable.message}`, ...(frames(error) ?? [])].join('\n');
  return loggable;
}

function messageOf(error: Error): string | undefined {
  // That of `JSON.parse` quotes the text that it could not parse.
  if (error instanceof SyntaxError) return undefined;
  if ('$metadata' in error && !SAFE_OF_AWS.test(error.name)) return undefined;
  const message = error instanceof $ZodError ? issuesOf(error) : error.message;
  return message.slice(0, MAX_MESSAGE).replaceAll(ADDRESS, '…').replaceAll(FOREIGN, '…');
}

/** Where values are wrong and how, without the values. */
const issuesOf = ({ issues }: $ZodError): string =>
  issues.map(({ path, code }) => `${path.map(String).join('.')}: ${code}`).join(', ');

/** The stack without the message in its first lines. */
function frames({ stack }: Error): string[] | undefined {
  return stack?.split('\n').filter((line) => line.startsWith('    at '));
}
