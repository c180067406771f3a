import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../test/support/run/find-chromium.ts';
import { type Measured, quantile } from '../measure.ts';
import { firstPaint, type Paint } from './first-paint.ts';
import { publicPages } from './public-pages.ts';
import { siteServers } from './site-servers.ts';

/** Enough for a median on a machine with other work, and some six minutes for all pages. */
const RUNS = 5;
/** The goal of the project, in milliseconds. */
const PAINT_MS = 1_000;
const SHIFT = 0.01;

/**
 * The first paint of each page for a visitor with a slow phone and network and an empty cache, against the same page with
 * its style as a file of its own and preloaded fonts, in turns.
 */
export async function firstPaints(): Promise<Measured[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is missing: install it, or set CHROMIUM to its path.');
  const servers = await siteServers();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const measured: Measured[] = [];
  for (const [name, path] of Object.entries(await publicPages(servers.url))) {
    const [inline, linked]: [Paint[], Paint[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      inline.push(await firstPaint(browser, servers.inline + path));
      linked.push(await firstPaint(browser, servers.linked + path));
    }
    measured.push(...linesOf(name, inline, linked));
  }
  await browser.close();
  await servers.close();
  return measured;
}

function linesOf(name: string, inline: readonly Paint[], linked: readonly Paint[]): Measured[] {
  const bytes = `${((inline[0]?.pageBytes ?? 0) / 1_000).toFixed(1)} KB`;
  return [
    {
      what: `${name}: first paint`,
      value: quantile(
        inline.map(({ paintMs }) => paintMs),
        0.5,
      ),
      unit: 'ms',
      goal: PAINT_MS,
      note: `${middle(inline)}; ${bytes}; with a style sheet ${middle(linked)}`,
    },
    { what: `${name}: layout shift`, value: Math.max(...inline.map(({ shift }) => shift)), unit: '', goal: SHIFT },
  ];
}

/** `median (middle half)`. */
function middle(paints: readonly Paint[]): string {
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) =>
    quantile(
      paints.map(({ paintMs }) => paintMs),
      share,
    ).toFixed(0),
  );
  return `${median} (${low}–${high})`;
}
