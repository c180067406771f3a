import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths, from the root of the site, of what every page loads. Their names change with their content. */
export type SiteAssets = { readonly style: string; readonly script: string };

export type BuiltAssets = {
  readonly assets: SiteAssets;
  /** Path within the site → content. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
};

/** Builds what every page loads out of `web/`. */
export async function buildAssets(webDir: string): Promise<BuiltAssets> {
  const style = hashed('site.css', readFileSync(join(webDir, 'static/style.css'), 'utf8'));
  const script = hashed('site.js', '');
  return {
    assets: { style: `/${style.path}`, script: `/${script.path}` },
    files: Object.fromEntries([style, script].map(({ path, content }) => [path, content])),
  };
}

/** A file of the site under a name that changes with its content, so that browsers may keep it for a year. */
function hashed(name: string, content: string | Uint8Array) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);
  const dot = name.lastIndexOf('.');
  return { path: `assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`, content };
}

/** 48 bits: two versions of one file never meet. */
const HASH_DIGITS = 12;
