import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { StyleRule } from '../web/style.ts';
import { type FontFile, fontLicence, siteFonts } from './site-font.ts';
import { siteStyle } from './site-style.ts';
import { isForPrint, styleRules } from './style-rules.ts';

/** The rules of the style for screens, which pages contain, and paths of files, whose names change with their content. */
export type SiteAssets = {
  readonly rules: readonly StyleRule[];
  readonly print: string;
  readonly script: string;
  /** The script that adds photos: for the page of a petition only. */
  readonly filesScript: string;
  /** The script with the shortcuts of staff: for their pages only. */
  readonly officeScript: string;
  /** The whole style, for documents that are made at build time. */
  readonly style: string;
};

/** The file beside the code of a function with the rules of the style. */
export const STYLE_RULES_FILE = 'style-rules.json';

export type BuiltAssets = {
  readonly assets: SiteAssets;
  /** Path within the site → content. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
};

/** Builds the assets of the pages from `web/`. */
export async function buildAssets(webDir: string): Promise<BuiltAssets> {
  const cacheDir = join(webDir, '../node_modules/.cache/lang-nghe');
  const [cut, css, reference, js, filesJs, officeJs] = await Promise.all([
    siteFonts(cacheDir),
    siteStyle(webDir, cacheDir, 'site'),
    siteStyle(webDir, cacheDir, 'reference'),
    bundled(webDir, 'site'),
    bundled(webDir, 'files'),
    bundled(webDir, 'office'),
  ]);

  const fonts = cut.map((font) => ({ ...font, ...hashed(`${font.name}.woff2`, font.content) }));
  const styles = Buffer.concat([...[...fonts.map(fontFace), ...FALLBACKS].map((face) => Buffer.from(face)), css]);
  const { screen = [], paper = [] } = Object.groupBy(styleRules(styles.toString('utf8')), (rule) =>
    isForPrint(rule) ? 'paper' : 'screen',
  );
  const print = hashed('print.css', Buffer.from(paper.map((rule) => rule.css).join('')));
  const [style, script, filesScript, officeScript] = [
    hashed('site.css', styles),
    hashed('site.js', js),
    hashed('files.js', filesJs),
    hashed('office.js', officeJs),
  ] as const;
  return {
    assets: {
      ...{ rules: screen, print: `/${print.path}`, script: `/${script.path}`, style: `/${style.path}` },
      ...{ filesScript: `/${filesScript.path}`, officeScript: `/${officeScript.path}` },
    },
    files: {
      ...Object.fromEntries(
        [...fonts, style, print, script, filesScript, officeScript].map(({ path, content }) => [path, content]),
      ),
      // The page for unknown paths is static: it cannot use names that change.
      'site.css': styles,
      'docs/reference.css': reference,
      'docs/inter-licence.txt': fontLicence(),
    },
  };
}

/**
 * Text never waits for the font and never moves because of it: where it is not there at once, the page keeps the font of
 * the device, and the next page has Inter. Without `local()`: the Inter of a device may be a version whose Vietnamese
 * diacritics overlap.
 */
function fontFace({ path, range }: FontFile & { readonly path: string }): string {
  return `@font-face{font-family:Inter;font-weight:400 700;font-display:optional;src:url(/${path}) format("woff2");unicode-range:${range}}`;
}

/**
 * Fonts of devices, enlarged until a Vietnamese text is as wide as in Inter, so that pages with and without it look
 * alike. Measured with a text of this site in Chromium.
 */
const FALLBACKS = [
  { font: 'Roboto', size: 107 },
  { font: 'Arial', size: 105 },
].map(({ font, size }) => `@font-face{font-family:"${font} as Inter";src:local("${font}");size-adjust:${size}%}`);

async function bundled(webDir: string, name: 'site' | 'files' | 'office'): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(webDir, `scripts/${name}.ts`)],
    bundle: true,
    format: 'esm',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`esbuild produced no output for web/scripts/${name}.ts.`);
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
