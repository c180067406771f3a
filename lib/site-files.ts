import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, syncDirectory } from './sync-directory.ts';

export type SiteOptions = {
  /** Directory of static files. */
  readonly staticDir: string;
  /** Path within the site → content, for generated files such as the OpenAPI document. */
  readonly generated: Readonly<Record<string, string | Uint8Array>>;
  readonly outDir: string;
};

/** Writes static and generated files into one directory, the content of the site. */
export function collectSite({ staticDir, generated, outDir }: SiteOptions): void {
  const written = filesIn(staticDir).map((path) => [path, readFileSync(join(staticDir, path))] as const);
  const made = Object.entries(generated).map(([path, text]) => [path, Buffer.from(text)] as const);
  syncDirectory(outDir, new Map([...written, ...made]));
}
