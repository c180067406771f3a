import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

export type Paint = { readonly paintMs: number; readonly shift: number; readonly pageBytes: number };

/** 400 kbit/s with 400 ms a round trip, and a processor six times slower than this one: a cheap phone far from a town. */
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const CPU = { rate: 6 };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** The font and the script come after the first paint; what they would move is seen by then. */
const SETTLE_MS = 1_000;

const WATCH_SHIFTS = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;
const READ = `({
  paintMs: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  pageBytes: performance.getEntriesByType('navigation')[0].encodedBodySize,
  shift: window.shift,
})`;

/** Opens a page with an empty cache, as a slow phone would. */
export async function firstPaint(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ ...PHONE, locale: 'vi-VN' });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', NETWORK);
  await devTools.send('Emulation.setCPUThrottlingRate', CPU);
  await page.addInitScript(WATCH_SHIFTS);
  await page.goto(url, { waitUntil: 'load' });
  await sleep(SETTLE_MS);
  const paint = await page.evaluate<Paint>(READ);
  await context.close();
  return paint;
}
