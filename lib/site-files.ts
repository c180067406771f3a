import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export type SiteOptions = {
  /** Files as they are. */
  readonly staticDir: string;
  /** Path within the site → text, for what is made at build time, such as the OpenAPI document. */
  readonly generated: Readonly<Record<string, string>>;
  readonly outDir: string;
};

/** Puts the static files and the generated ones into one directory, which becomes the site. */
export function collectSite({ staticDir, generated, outDir }: SiteOptions): void {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(staticDir, outDir, { recursive: true });
  for (const [path, text] of Object.entries(generated)) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    writeFileSync(join(outDir, path), text);
  }
}

/** The paths under which the files of a directory are served: `/index.html`, `/docs/index.html` …, sorted. */
export function sitePaths(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(directory, join(entry.parentPath, entry.name))}`)
    .sort();
}
