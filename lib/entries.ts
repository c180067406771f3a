import { join } from 'node:path';
import { functions } from '../lambdas/functions.ts';

/** The one function that is not of the service but of its deployment: see public-key/handler.ts. */
export const PUBLIC_KEY_FUNCTION = 'public-key';

/** Function name → its source file, for all functions of the stack. */
export function functionEntries(lambdasDir: string): ReadonlyMap<string, string> {
  const service = Object.entries(functions).map(([name, { entry }]) => [name, join(lambdasDir, entry)] as const);
  return new Map([...service, [PUBLIC_KEY_FUNCTION, join(import.meta.dirname, 'public-key/handler.ts')]]);
}

/** Where the bundle of a function lies. */
export function directoryOf(code: ReadonlyMap<string, string>, name: string): string {
  const directory = code.get(name);
  if (directory === undefined) throw new Error(`No bundle was made for function "${name}".`);
  return directory;
}
