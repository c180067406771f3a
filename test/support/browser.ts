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
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(' ')),
  }));

  expect(found).toStrictEqual([]);
  await expectNoHorizontalScroll(page);
}

export async function expectNoHorizontalScroll(page: Page, name = 'the page'): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const needed = await page.evaluate('document.documentElement.scrollWidth');

  expect(needed, `${name} is wider than ${width} px`).toBeLessThanOrEqual(width);
}

/** What is pressed, but for links within a text. `tabindex=-1`: a button that only the Enter key presses. */
const PRESSED = `:is(button, select, input, textarea, summary, nav a, header a):not([tabindex="-1"])`;

/** Expects that everything that is pressed is as high as a thumb needs: 44 px. */
export async function expectTargets(page: Page, name?: string): Promise<void> {
  const small = await page.evaluate(`[...document.querySelectorAll('${PRESSED}')]
    .filter((one) => one.checkVisibility() && one.type !== 'hidden' && one.getBoundingClientRect().height < 44)
    .map((one) => one.outerHTML)`);

  expect(small, name).toStrictEqual([]);
}

/** Expects that text of twice the size needs no horizontal scrolling. */
export async function expectLargeText(page: Page, name?: string): Promise<void> {
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await expectNoHorizontalScroll(page, name);
  await page.evaluate("document.documentElement.style.fontSize = ''");
}
