import { join } from 'node:path';
import type { FunctionSpec } from '../lambdas/platform/module.ts';
import { functions } from '../lambdas/service.ts';
import { type SiteAssets, STYLE_RULES_FILE } from './site-assets.ts';

/** The one function that is used at deployment only: see public-key/handler.ts. */
export const PUBLIC_KEY_FUNCTION = 'public-key';

/** The source text of an entry, and the directory that its imports are relative to. */
export type Entry = { readonly contents: string; readonly resolveDir: string };

/** What makes a handler of each kind of function. */
const handlers = {
  http: { file: 'router', name: 'httpHandler' },
  job: { file: 'job', name: 'jobHandler' },
  stream: { file: 'consumer', name: 'streamHandler' },
  queue: { file: 'consumer', name: 'queueHandler' },
} as const satisfies Record<FunctionSpec['kind'], { readonly file: string; readonly name: string }>;

/** Function name → its entry, for all functions of the stack. Entries are generated from the modules. */
export function functionEntries(lambdasDir: string): ReadonlyMap<string, Entry> {
  const service = Object.entries(functions).map(
    ([name, spec]) => [name, { contents: entryOf(name, spec.kind), resolveDir: lambdasDir }] as const,
  );
  const publicKey = {
    contents: `export { handler } from './handler.ts';`,
    resolveDir: join(import.meta.dirname, 'public-key'),
  };
  return new Map([...service, [PUBLIC_KEY_FUNCTION, publicKey]]);
}

/** Function name → the packages with compiled code that it needs beside its bundle. */
export const nativeNeeds: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<FunctionSpec>(functions).flatMap(([name, { native }]) =>
    native === undefined ? [] : [[name, native] as const],
  ),
);

/** Imports only the one function of its module: esbuild leaves the others out. */
function entryOf(functionName: string, kind: FunctionSpec['kind']): string {
  const [slice = '', ...audience] = functionName.split('-');
  const { file, name } = handlers[kind];
  return [
    `import { ${exportName(audience)} } from './${slice}/module.ts';`,
    `import { ${name} } from './platform/${file}.ts';`,
    `export const handler = ${name}(${JSON.stringify(functionName)}, ${exportName(audience)});`,
  ].join('\n');
}

/** `roll-up` is exported as `rollUpFunction`. */
const exportName = ([first = '', ...words]: readonly string[]): string =>
  `${[first, ...words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)].join('')}Function`;

/** Function name → the files that it reads beside its bundle: the style rules, for functions that render pages. */
export function filesOfFunctions({ rules }: Pick<SiteAssets, 'rules'>): BundleFiles {
  const rendering = Object.entries<FunctionSpec>(functions).filter(([, { needs }]) => needs.includes('siteAssets'));
  return new Map(rendering.map(([name]) => [name, { [STYLE_RULES_FILE]: JSON.stringify(rules) }]));
}

type BundleFiles = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Where the bundle of a function is. */
export function directoryOf(code: ReadonlyMap<string, string>, name: string): string {
  const directory = code.get(name);
  if (directory === undefined) throw new Error(`Function "${name}" has no bundle.`);
  return directory;
}
