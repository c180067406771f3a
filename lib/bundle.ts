import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';
import { BundleError } from './bundle-error.ts';
import type { Entry } from './entries.ts';
import { laterPlugin } from './later-files.ts';
import { syncDirectory } from './sync-directory.ts';
import { withoutJsonSchema } from './without-json-schema.ts';

export type BundleOptions = {
  /** Function name → source text that exports `handler`. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Each function gets a directory of its own in here, with its bundle as `index.cjs`. */
  readonly outDir: string;
  /** Expression → the constant that replaces it; branches that become unreachable are not bundled. */
  readonly define?: Readonly<Record<string, string>>;
  /** Files that run before everything else. */
  readonly first?: readonly string[];
  /** Packages with compiled code, which no bundle can contain: function name → package → its files, put beside the bundle. */
  readonly native?: ReadonlyMap<string, NativePackages>;
  /** Function name → files that it reads, beside its bundle. */
  readonly files?: ReadonlyMap<string, Readonly<Record<string, string>>>;
};

type NativePackages = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;

export type Bundle = {
  readonly directory: string;
  readonly bytes: number;
  /** The bytes of the files that it loads later, by their names. */
  readonly later: Readonly<Record<string, number>>;
  /** The source files that went in, relative to the working directory. */
  readonly inputs: readonly string[];
};

/** The file that Lambda loads for the handler `index.handler`. */
export const BUNDLE_FILE = 'index.cjs';

/**
 * Where the SDK looks for credentials when the environment has none. Lambda always sets them, so these are not bundled:
 * 130 KB less to parse at a cold start.
 */
const UNUSED_CREDENTIAL_PROVIDERS = [
  ...['http', 'ini', 'process', 'sso', 'web-identity'].map((name) => `@aws-sdk/credential-provider-${name}`),
  '@smithy/credential-provider-imds',
];

/**
 * Bundles all functions in one esbuild run (about a second less for each function than a run each), one file a function.
 * Measured in docs/performance.md: one CommonJS file starts faster than chunks, and faster than an ES module, whose
 * imports of `node:http` load everything that it exports. What is wanted rarely is a file of its own beside it (`laterPlugin`).
 */
export async function bundle(options: BundleOptions): Promise<ReadonlyMap<string, Bundle>> {
  const { entries, outDir, native, files } = options;
  const found = new Map<string, string>();
  const built = await buildAll(options, found);
  const later = await buildLater(found);
  return new Map(
    [...entries.keys()].map((name) => {
      const directory = join(outDir, name);
      const beside = { native: native?.get(name) ?? new Map(), files: files?.get(name) ?? {} };
      return [name, writeFunction(built, name, { directory, later, ...beside })];
    }),
  );
}

const ENTRY = 'entry';

/** Serves the text of an entry that is not a file. */
function entryPlugin(entries: BundleOptions['entries']): Plugin {
  return {
    name: ENTRY,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${ENTRY}:`) }, ({ path }) => ({
        path: path.slice(ENTRY.length + 1),
        namespace: ENTRY,
      }));
      build.onLoad({ filter: /.*/, namespace: ENTRY }, ({ path }) => ({ ...entries.get(path), loader: 'ts' }));
    },
  };
}

type Built = BuildResult<{ metafile: true; write: false }>;

async function buildAll(
  { entries, define = {}, first = [], native = new Map() }: BundleOptions,
  found: Map<string, string>,
): Promise<Built> {
  return await build({
    ...SHARED,
    entryPoints: Object.fromEntries([...entries.keys()].map((name) => [name, `${ENTRY}:${name}`])),
    plugins: [entryPlugin(entries), laterPlugin(found), withoutJsonSchema],
    define: { ...define },
    inject: [...first],
    external: [...UNUSED_CREDENTIAL_PROVIDERS, ...[...native.values()].flatMap((packages) => [...packages.keys()])],
  });
}

type LaterFiles = ReadonlyMap<string, Uint8Array>;

/** The name of each file that is loaded later → its content. */
async function buildLater(found: ReadonlyMap<string, string>): Promise<LaterFiles> {
  if (found.size === 0) return new Map();
  const entryPoints = [...found].map(([name, source]) => ({ in: source, out: basename(name, '.cjs') }));
  const { outputFiles } = await build({ ...SHARED, entryPoints });
  return new Map(outputFiles.map(({ path, contents }) => [`./${basename(path)}`, contents]));
}

/** Only a name inside the metafile: nothing is written there. */
const OUT = 'out';

const SHARED = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  mainFields: ['module', 'main'],
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  outdir: OUT,
  outExtension: { '.js': '.cjs' },
  metafile: true,
  write: false,
  logLevel: 'silent',
} satisfies BuildOptions;

type Target = {
  readonly directory: string;
  readonly later: LaterFiles;
  readonly native: NativePackages;
  readonly files: Readonly<Record<string, string>>;
};

function writeFunction({ metafile, outputFiles }: Built, name: string, target: Target): Bundle {
  const { directory, later, native, files } = target;
  const path = `${OUT}/${name}.cjs`;
  const output = metafile.outputs[path];
  const file = outputFiles.find((written) => written.path.endsWith(`/${path}`));
  if (output === undefined || file === undefined) throw new BundleError(`esbuild did not build ${path}.`);

  const known = [...UNUSED_CREDENTIAL_PROVIDERS, ...native.keys(), ...later.keys()];
  const isKnown = (path: string) => isBuiltin(path) || known.includes(path);
  const strange = output.imports.filter(({ path }) => !isKnown(path));
  if (strange.length > 0) {
    throw new BundleError(
      `Function "${name}" would load ${strange.map(({ path }) => path).join(', ')} at run time: import it so that it is bundled.`,
    );
  }
  const packages = [...native.values()].flatMap((contents) => [...contents]);
  const texts = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  const imported = output.imports.map(({ path }) => path);
  const loaded = [...later]
    .filter(([path]) => imported.includes(path))
    .map(([path, content]) => [basename(path), content] as const);
  syncDirectory(
    directory,
    new Map<string, Uint8Array>([[BUNDLE_FILE, file.contents], ...loaded, ...packages, ...texts]),
  );
  return {
    directory,
    bytes: output.bytes,
    later: Object.fromEntries(loaded.map(([path, { length }]) => [path, length])),
    inputs: Object.keys(output.inputs)
      .filter((file) => !file.startsWith(`${ENTRY}:`))
      .sort(),
  };
}
