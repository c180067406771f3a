import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildResult, build, type OutputFile } from 'esbuild';
import { syncDirectory } from './sync-directory.ts';

/** An entry that the data names and nobody wrote, or a bundle that cannot run as an ES module. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

export type BundleOptions = {
  /** Function name → file that exports `handler`. */
  readonly entries: ReadonlyMap<string, string>;
  /** Each function gets a directory of its own in here, with its entry as `index.mjs`. */
  readonly outDir: string;
  /** Package → file that stands for it in every bundle. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Files that run before everything else. */
  readonly first?: readonly string[];
};

type Extras = Required<Pick<BundleOptions, 'instead' | 'first'>>;

export type Bundle = {
  readonly directory: string;
  readonly bytes: number;
  /** The source files that went in, relative to the working directory. */
  readonly inputs: readonly string[];
};

/**
 * Bundles all functions in one esbuild run (about a second less for each function than one run apiece), with shared
 * code split into chunks, and gives each function exactly the chunks that it reaches: its asset then changes only
 * when its own code does.
 */
export async function bundle({
  entries,
  outDir,
  instead = {},
  first = [],
}: BundleOptions): Promise<ReadonlyMap<string, Bundle>> {
  const missing = [...entries].filter(([, file]) => !existsSync(file));
  if (missing.length > 0) {
    throw new BundleError(
      missing.map(([name, file]) => `Function "${name}" has no entry: ${file} is missing.`).join('\n'),
    );
  }

  const built = await buildAll(entries, { instead, first });
  return new Map([...entries.keys()].map((name) => [name, writeFunction(built, name, join(outDir, name))]));
}

type Built = BuildResult<{ metafile: true; write: false }>;

async function buildAll(entries: ReadonlyMap<string, string>, { instead, first }: Extras): Promise<Built> {
  return await build({
    entryPoints: Object.fromEntries(entries),
    alias: { ...instead },
    inject: [...first],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
}

/** Only a name inside the metafile: nothing is written there. */
const OUT = 'out';

function writeFunction(built: Built, name: string, directory: string): Bundle {
  const entry = `${OUT}/${name}.mjs`;
  const reached = reachableFrom(built, entry);

  const files = reached.map((output) => {
    const name = output === entry ? 'index.mjs' : output.slice(OUT.length + 1);
    return [name, contentsOf(built, output).contents] as const;
  });
  syncDirectory(directory, new Map(files));

  const outputs = reached.map((output) => built.metafile.outputs[output]);
  return {
    directory,
    bytes: outputs.reduce((sum, output) => sum + (output?.bytes ?? 0), 0),
    inputs: [...new Set(outputs.flatMap((output) => Object.keys(output?.inputs ?? {})))].sort(),
  };
}

function reachableFrom({ metafile }: Built, entry: string): readonly string[] {
  const reached = new Set([entry]);
  for (const output of reached) {
    for (const { path, external } of metafile.outputs[output]?.imports ?? []) {
      if (!external) reached.add(path);
    }
  }
  return [...reached];
}

function contentsOf(built: Built, output: string): OutputFile {
  const file = built.outputFiles.find(({ path }) => path.endsWith(`/${output}`));
  if (file === undefined) throw new BundleError(`esbuild named ${output} and did not make it.`);
  if (file.text.includes('Dynamic require of')) {
    throw new BundleError(`${output} calls require(), which an ES module has not: import the package another way.`);
  }
  return file;
}
