import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const web = join(import.meta.dirname, '../../web');
const theme = readFileSync(join(web, 'styles/_theme.scss'), 'utf8');
const schemes = ['light', 'dark'] as const;
const colours = new Map<string, string | undefined>(
  schemes.flatMap((scheme) => {
    const [, list = ''] = new RegExp(`^\\$${scheme}: \\((.*?)^\\);$`, 'ms').exec(theme) ?? [];
    return [...list.matchAll(/"([\w-]+)": (#[0-9a-f]{6}),/g)].map(
      ([, name, hex]) => [`${scheme} ${name}`, hex] as const,
    );
  }),
);

/** WCAG 2: text needs 4.5, large text and what is no text needs 3. */
const TEXT = 4.5;
const SHAPE = 3;

const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['paper', 'ground'].flatMap((back) =>
    ['ink', 'quiet', 'brand', 'action', 'action-dark', 'visited', 'error'].map((front) => [front, back, TEXT] as const),
  ),
  ['focus-ink', 'focus', TEXT],
  ['ink', 'caution', TEXT],
  ['action', 'caution', TEXT],
  ['white', 'brand-fill', TEXT],
  ['white', 'brand-dark', TEXT],
  ['white', 'action-fill', TEXT],
  ['white', 'success', TEXT],
  ['focus', 'brand-fill', SHAPE],
  ['edge', 'paper', SHAPE],
  ['caution-line', 'caution', SHAPE],
  ...[1, 2, 3, 4, 5].map((level) => [`level-${level}`, 'paper', SHAPE] as const),
  ...[1, 2].map((line) => [`line-${line}`, 'paper', SHAPE] as const),
];

describe.each(schemes)('in the %s scheme', (scheme) => {
  test.each(pairs)('%s is seen on %s, at %f or more', (front, back, least) => {
    const [one, other] = [colourOf(`${scheme} ${front}`), colourOf(`${scheme} ${back}`)];

    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});

test('both schemes have the same colours, each under a name of its own', () => {
  const names = (scheme: string) =>
    [...colours.keys()].filter((name) => name.startsWith(scheme)).map((name) => name.split(' ')[1]);

  expect(names('dark')).toStrictEqual(names('light'));
  expect(names('light').filter((name) => !theme.includes(`\n$${name}: var(--${name});\n`))).toStrictEqual([]);
});

test('the bar of the browser has the colour of the brand', () => {
  expect(readFileSync(join(web, 'frame/head.tsx'), 'utf8')).toContain(`THEME_COLOUR = '${colourOf('light brand')}'`);
});

test('no colour is defined outside the theme', () => {
  const styles = [
    'site',
    '_frame',
    '_text',
    '_forms',
    '_home',
    '_faces',
    '_bar',
    '_visit',
    '_scores',
    '_petition',
    '_kiosk',
    '_board',
    '_trend',
  ].map((name) => readFileSync(join(web, `styles/${name}.scss`), 'utf8'));

  expect(styles.flatMap((style) => style.match(/#[0-9a-f]{3,8}\b/g) ?? [])).toStrictEqual([]);
});

function colourOf(name: string): string {
  const hex = colours.get(name);
  if (hex === undefined) throw new Error(`The theme has no colour ${name}.`);
  return hex;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
