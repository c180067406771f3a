import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type FontFile, fontLicence, siteFonts } from './site-font.ts';
import { siteStyle } from './site-style.ts';

/** Paths of the assets that every page loads. Their names change with their content. */
export type SiteAssets = { readonly style: string; readonly script: string; readonly fonts: readonly string[] };

export type BuiltAssets = {
  readonly assets: SiteAssets;
  /** Path within the site → content. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
};

/** Builds the assets of the pages from `web/`. */
export async function buildAssets(webDir: string): Promise<BuiltAssets> {
  const cacheDir = join(webDir, '../node_modules/.cache/lang-nghe');
  const [cut, css, reference, js] = await Promise.all([
    siteFonts(cacheDir),
    siteStyle(webDir, cacheDir, 'site'),
    siteStyle(webDir, cacheDir, 'reference'),
    bundled(webDir),
  ]);

  const fonts = cut.map((font) => ({ ...font, ...hashed(`${font.name}.woff2`, font.content) }));
  const styles = Buffer.concat([...fonts.map((font) => Buffer.from(fontFace(font))), css]);
  const [style, script] = [hashed('site.css', styles), hashed('site.js', js)];
  return {
    assets: { style: `/${style.path}`, script: `/${script.path}`, fonts: fonts.map(({ path }) => `/${path}`) },
    files: {
      ...Object.fromEntries([...fonts, style, script].map(({ path, content }) => [path, content])),
      // The page for unknown paths is static: it cannot use names that change.
      'site.css': styles,
      'docs/reference.css': reference,
      'docs/inter-licence.txt': fontLicence(),
    },
  };
}

/** Without `local()`: the Inter of a device may be a version whose Vietnamese diacritics overlap. */
function fontFace({ path, range }: FontFile & { readonly path: string }): string {
  return `@font-face{font-family:Inter;font-weight:400 700;font-display:swap;src:url(/${path}) format("woff2");unicode-range:${range}}`;
}

async function bundled(webDir: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(webDir, 'scripts/site.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild produced no output for web/scripts/site.ts.');
  return script.contents;
}

/** A file of the site under a name that changes with its content, so that browsers may cache it for a year. */
function hashed(name: string, content: Uint8Array) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS);
  const dot = name.lastIndexOf('.');
  return { path: `assets/${name.slice(0, dot)}-${hash}${name.slice(dot)}`, content };
}

/** 48 bits: enough to avoid collisions between versions of a file. */
const HASH_DIGITS = 12;
