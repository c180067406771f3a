import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Lang, langs } from '../../lambdas/kernel/lang.ts';
import { Information } from '../../lambdas/pages/about/view.tsx';
import { accessibility } from '../../lambdas/pages/about/words/accessibility.ts';
import { howScoresAreMade } from '../../lambdas/pages/about/words/how-scores-are-made.ts';
import { personalData } from '../../lambdas/pages/about/words/personal-data.ts';
import { Home } from '../../lambdas/pages/home/view.tsx';
import { ProblemPage } from '../../lambdas/pages/problem/view.tsx';
import { method } from '../../lambdas/scores/domain/method.ts';
import { browserForFile, describeInBrowser, expectAccessible, expectNoHorizontalScroll } from '../support/browser.ts';
import { documentOf, show } from '../support/shown-page.tsx';
import { Gallery } from './gallery.tsx';

const views = {
  'the home page': (lang: Lang) => <Home lang={lang} />,
  'how scores are made': (lang: Lang) => <Information lang={lang} topic={howScoresAreMade(method)} />,
  'the notice on personal data': (lang: Lang) => <Information lang={lang} topic={personalData} />,
  'the accessibility statement': (lang: Lang) => <Information lang={lang} topic={accessibility} />,
  'the page for a fault': (lang: Lang) => <ProblemPage lang={lang} status={500} faultId="fault-1" />,
  'every component at once': (lang: Lang) => <Gallery lang={lang} />,
};
const all = Object.entries(views).flatMap(([name, view]) => langs.map((lang) => [name, lang, view] as const));

describeInBrowser('in a browser', () => {
  const open = browserForFile();
  let page: Page;
  beforeAll(async () => {
    page = await open();
  });

  test.each(all)(
    '%s (%s) is accessible on a phone and on a desktop, and is never scrolled sideways',
    async (...one) => {
      const [, lang, view] = one;
      await show(page, await documentOf(view(lang), { lang, isIllustrative: true }));

      for (const width of [320, 1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        if (width === 320) await expectNoHorizontalScroll(page);
        else await expectAccessible(page);
      }
    },
  );

  test('without JavaScript nothing scrolls sideways, and no button without effect is shown', async () => {
    const plain = await open({ width: 320, javaScript: false });
    await show(plain, await documentOf(<Gallery lang="vi" />));

    await expectNoHorizontalScroll(plain);
    expect(await plain.locator('[data-print]').isVisible()).toBe(false);
  });

  test('in the dark every text has its contrast', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const content of [<Gallery lang="vi" key="gallery" />, <Home lang="vi" key="home" />]) {
      await show(page, await documentOf(content, { isIllustrative: true }));
      await expectAccessible(page);
    }
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(23, 20, 18)');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('text of twice the size needs no sideways scrolling on a phone', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const lang of langs) {
      for (const content of [<Gallery lang={lang} key="gallery" />, <Home lang={lang} key="home" />]) {
        await show(page, await documentOf(content, { lang, isIllustrative: true }));
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        await expectNoHorizontalScroll(page);
      }
    }
  });

  test('pictures take the colours that the person chose', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await show(page, await documentOf(<Home lang="vi" />));
    const [icon, text] = await page.evaluate<string[]>(`[
      getComputedStyle(document.querySelector('.door__icon')).stroke, getComputedStyle(document.body).color]`);
    await page.emulateMedia({ forcedColors: 'none' });

    expect(icon).toBe(text);
  });

  test('what is pressed is at least 44 px high, but for links within a text', async () => {
    await show(page, await documentOf(<Gallery lang="vi" />));
    const small =
      await page.evaluate(`[...document.querySelectorAll('button, select, input, textarea, nav a, header a')]
      .filter((one) => one.checkVisibility() && one.type !== 'hidden' && one.getBoundingClientRect().height < 44)
      .map((one) => one.outerHTML)`);

    expect(small).toStrictEqual([]);
  });

  test('every line has the air that the marks of Vietnamese capitals need', async () => {
    await show(page, await documentOf(<Gallery lang="vi" />));
    const tight = await page.evaluate(`[...document.querySelectorAll('body *')]
      .map((one) => [one, getComputedStyle(one)])
      .map(([one, { lineHeight, fontSize }]) => [one.tagName + '.' + one.className, parseFloat(lineHeight) / parseFloat(fontSize)])
      .filter(([, ratio]) => ratio < 1.349)`);

    expect(tight).toStrictEqual([]);
  });

  test('letters of both parts of the font come from the site', async () => {
    await show(page, await documentOf(<Home lang="vi" />));
    const states = await page.evaluate(
      'document.fonts.ready.then((all) => [...all].filter(({ family }) => family === "Inter").map(({ status }) => status))',
    );

    expect(states).toStrictEqual(['loaded', 'loaded']);
  });
});
