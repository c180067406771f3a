import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { langs } from '../../../lambdas/kernel/lang.ts';
import { citizenFunction as pagesCitizen } from '../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { cellOf } from '../../../lambdas/ratings/domain/rating.ts';
import {
  browserForFile,
  describeInBrowser,
  expectAccessible,
  expectLargeText,
  expectNoHorizontalScroll,
  expectTargets,
} from '../../support/browser.ts';
import { handlerFetch } from '../../support/handler-fetch.ts';
import { logLines } from '../../support/log-lines.ts';
import { aRating } from '../../support/ratings.ts';
import { setClock, setUpScores } from '../../support/score-functions.ts';
import { built, show } from '../../support/shown-page.tsx';
import { stubSite } from '../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const now = '2026-11-21T08:15:30.000Z';
logLines();

const ask = async (path: string, form?: Record<string, string>) => {
  const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  return (await handlerFetch(handler)(`http://x.test${path}`, sent)).text();
};

/** What a citizen may see, by the path and the form that leads there. */
const pages: Readonly<Record<string, readonly [path: string, form?: Record<string, string>]>> = {
  'choosing an agency, with errors': ['/danh-gia?agency=&dossier=x'],
  'the five faces': ['/danh-gia?agency=H44.100&dossier=H44.100-261119-0007'],
  'the why': ['/danh-gia/tap-1?agency=H44.100&level=2'],
  'the why, with an error': ['/danh-gia/tap-1', { agency: 'H44.100', level: '2', comment: 'a'.repeat(1_001) }],
  'the thanks': ['/danh-gia/tap-1?agency=H44.100&done=1'],
  'all agencies': ['/co-quan'],
  'an agency': ['/co-quan/H44.100'],
  'an agency with too few ratings': ['/co-quan/H44.104'],
  'an agency that nobody knows': ['/co-quan/H44.999'],
};
/** Each page as most people see it, and in the other language and width: all four of each would take a minute. */
const looks = [
  { lang: 'vi', width: 360 },
  { lang: 'en', width: 1280 },
] as const;

beforeAll(async () => {
  const pipeline = await setUpScores();
  const at = '2026-10-20T02:00:00.000Z';
  for (let one = 0; one < 9; one += 1) {
    const agency = one < 6 ? 'H44.100.1' : 'H44.104';
    const levels = { overall: (one % 5) + 1, A1: 4, B2: 5 };
    await pipeline.give(aRating({ subject: `visit#${one}`, agency, at, cell: cellOf(agency, at), levels }), now);
  }
  await pipeline.rollUp(now);
  const rules = join(mkdtempSync(join(tmpdir(), 'rules-')), 'style-rules.json');
  writeFileSync(rules, JSON.stringify((await built()).assets.rules));
  stubSite(rules);
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(now));

describeInBrowser('in a browser', () => {
  const open = browserForFile();

  describe.each(Object.entries(pages))('%s', (_, [path, form]) => {
    test.each(looks)('is accessible in $lang at $width px', async ({ lang, width }) => {
      const page = await open({ width });
      await show(page, await ask(`/${lang}${path}`, form));

      await expectAccessible(page);
      await expectTargets(page);
      await expectLargeText(page);
      await page.context().close();
    });
  });

  test.each(langs)('a counter has nothing to touch that is smaller than a thumb (%s)', async (lang) => {
    const page = await open({ width: 1280 });
    for (const path of ['/danh-gia?agency=H44.100&from=kiosk', '/danh-gia/tap-1?agency=H44.100&from=kiosk']) {
      await show(page, await ask(`/${lang}${path}`));
      const sizes = await page.evaluate(`[...document.querySelectorAll('.main :is(button, .chips input, a)')]
        .map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height))`);

      expect(sizes).not.toEqual([]);
      expect(Math.min(...(sizes as number[])), path).toBeGreaterThanOrEqual(120);
      await expectNoHorizontalScroll(page);
    }
    await page.context().close();
  });

  test('a counter shows all faces, or all chips and the button, without scrolling', async () => {
    const page = await open({ width: 1280 });
    for (const path of ['/danh-gia?agency=H44.100&from=kiosk', '/danh-gia/tap-1?agency=H44.100&from=kiosk&level=4']) {
      await show(page, await ask(`/vi${path}`));
      const lowest = await page.evaluate(`Math.max(...[...document.querySelectorAll('.main button')]
        .map((one) => one.getBoundingClientRect().bottom))`);

      expect(lowest, path).toBeLessThanOrEqual(800);
    }
    await page.context().close();
  });

  test('a chip is ticked wherever it is touched, and by the keyboard', async () => {
    const page = await open();
    await show(page, await ask('/vi/danh-gia/tap-1?agency=H44.100'));
    const chip = page.locator('.govuk-checkboxes__item').nth(1);
    const { x, y, width, height } = (await chip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width - 4, y + height - 4);
    await page.locator('input[value=fees]').focus();
    await page.keyboard.press('Space');

    expect(
      await page.locator('input:checked').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['attitude', 'fees']);
    await page.context().close();
  });
});
