import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';

/** Set by `run/chromium.ts`, for the files that vitest.config.ts lists as browser tests. */
const browserUrl = inject('browserUrl');
if (browserUrl === undefined) throw new Error('Name this file in BROWSER of vitest.config.ts: it needs a browser.');

/** A group of tests that need a browser. */
export const describeInBrowser = describe.skipIf(browserUrl === null);

export type Look = { readonly width?: number; readonly javaScript?: boolean };

/** Opens pages of the one browser of the run, each with its own cookies and storage; closes them after the file. */
export function browserForFile(): (look?: Look) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (browserUrl !== null) browser = await chromium.connect(browserUrl);
  });
  afterAll(async () => browser?.close());

  return async ({ width = 360, javaScript = true } = {}) => {
    if (browser === undefined) throw new Error('No browser: use describeInBrowser.');
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ viewport, javaScriptEnabled: javaScript, locale: 'vi-VN' });
    return await context.newPage();
  };
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds no violation on the open page and that it needs no horizontal scrolling. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }));

  expect(found).toStrictEqual([]);
  await expectNoHorizontalScroll(page);
}

export async function expectNoHorizontalScroll(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const needed = await page.evaluate('document.documentElement.scrollWidth');

  expect(needed, `the page is wider than ${width} px`).toBeLessThanOrEqual(width);
}
