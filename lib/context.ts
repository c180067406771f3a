import { type ContextKey, contextKeys, isOwnKey, type Settings, settingsSchema } from './context-schema.ts';

/** Invalid context; the message names the key, the expected and the actual value. */
export class ContextError extends Error {
  override readonly name = 'ContextError';
}

/**
 * The settings of a deployment from the app's context (`cdk.json`, and `-c key=value`, which arrives as text).
 * Keys of CDK are ignored; an unknown key is rejected, because a typing error would silently deploy the default.
 */
export function readContext(context: Readonly<Record<string, unknown>>): Settings {
  const own = Object.fromEntries(Object.entries(context).filter(([key]) => isOwnKey(key)));
  const read = settingsSchema.safeParse(own);
  if (read.success) return read.data;

  const sentences = read.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.map(unknownKey).join('\n')
      : wrongValue(issue.path, issue.message, own),
  );
  throw new ContextError(sentences.join('\n'));
}

function unknownKey(key: string): string {
  const near = nearest(key);
  const hint = near === undefined ? `Known keys: ${contextKeys.join(', ')}.` : `Did you mean "${near}"?`;
  return `Context key "${key}" is not known. ${hint} All keys are explained in docs/operations.md.`;
}

function wrongValue(path: readonly PropertyKey[], expected: string, own: Readonly<Record<string, unknown>>): string {
  const [key = ''] = path;
  const came = own[String(key)];
  const got = came === undefined ? 'nothing' : JSON.stringify(came);
  return `Context key "${path.join('.')}": ${expected}; got ${got}. Set it in cdk.json or with -c ${String(key)}=…`;
}

/** A known key that differs by case or by one inserted, deleted or replaced letter. */
function nearest(key: string): ContextKey | undefined {
  const wanted = key.toLowerCase();
  return contextKeys.find((known) => isOneEditAway(known.toLowerCase(), wanted));
}

function isOneEditAway(known: string, wanted: string): boolean {
  let start = 0;
  while (start < known.length && known[start] === wanted[start]) start += 1;
  const rests = [
    [known.slice(start), wanted.slice(start)],
    [known.slice(start + 1), wanted.slice(start)],
    [known.slice(start), wanted.slice(start + 1)],
    [known.slice(start + 1), wanted.slice(start + 1)],
  ];
  return rests.some(([left, right]) => left === right);
}
