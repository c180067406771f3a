import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';

/** Where Debian, Ubuntu and others put it; `CHROMIUM` names any other place. */
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = places.find((place) => place !== undefined && place !== '' && existsSync(place));

if (executablePath === undefined) {
  process.stderr.write(
    '\n!! There is no Chromium: the tests of pages in a browser are left out. Install it, or name it by CHROMIUM.\n\n',
  );
}

/** Nothing of the network but what a test opens, and no first-run ceremonies. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

/** A group of tests that need a browser. */
export const describeInBrowser = describe.skipIf(executablePath === undefined);

export type Look = { readonly width?: number; readonly javaScript?: boolean };

/** One browser for all tests of a file (a start takes a second or two); each page has cookies and storage of its own. */
export function browserForFile(): (look?: Look) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterAll(async () => browser?.close());

  return async ({ width = 360, javaScript = true } = {}) => {
    if (browser === undefined) throw new Error('There is no browser: use describeInBrowser.');
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ viewport, javaScriptEnabled: javaScript, locale: 'vi-VN' });
    return await context.newPage();
  };
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Neither axe finds anything on the page that is open, nor must anybody scroll sideways to read it. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }));

  expect(found).toStrictEqual([]);
  await expectNoSidewaysScroll(page);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const needed = await page.evaluate('document.documentElement.scrollWidth');

  expect(needed, `the page is wider than ${width} px`).toBeLessThanOrEqual(width);
}
