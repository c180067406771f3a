import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserslistToTargets, transform } from 'lightningcss';
import { keptFile } from './kept-file.ts';
import { filesIn } from './sync-directory.ts';

/** Phones that are six years old are still in use. For older versions `:is()` would be duplicated. */
const OLDEST = ['chrome 88', 'firefox 85', 'safari 14', 'ios_saf 14', 'samsung 15'];

/** A style sheet of `web/styles`, compiled and minified, cached in `cacheDir` because Sass takes a second. */
export async function siteStyle(webDir: string, cacheDir: string, name: 'site' | 'reference'): Promise<Uint8Array> {
  const dir = join(webDir, 'styles');
  const sources = filesIn(dir).map((path) => readFileSync(join(dir, path)));
  // The lockfile identifies the versions of govuk-frontend and of the tools.
  const from = [...sources, readFileSync(join(webDir, '../package-lock.json')), OLDEST.join()];
  return await keptFile({ dir: cacheDir, name: `${name}.css`, from }, async () => {
    const { compileAsync } = await import('sass');
    const { css } = await compileAsync(join(dir, `${name}.scss`));
    return minified(css);
  });
}

function minified(css: string): Uint8Array {
  const targets = browserslistToTargets(OLDEST);
  const { code } = transform({ filename: 'site.css', code: Buffer.from(css), minify: true, targets });
  return code;
}
