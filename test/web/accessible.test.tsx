import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Lang, langs } from '../../lambdas/kernel/lang.ts';
import { Information } from '../../lambdas/pages/about/view.tsx';
import { accessibility } from '../../lambdas/pages/about/words/accessibility.ts';
import { howScoresAreMade } from '../../lambdas/pages/about/words/how-scores-are-made.ts';
import { personalData } from '../../lambdas/pages/about/words/personal-data.ts';
import { Home } from '../../lambdas/pages/home/view.tsx';
import { ProblemPage } from '../../lambdas/pages/problem/view.tsx';
import { shownProcedure } from '../../lambdas/pages/procedures/shown.ts';
import { ProcedureSheet } from '../../lambdas/pages/procedures/view/code-sheet.tsx';
import { ProceduresPage } from '../../lambdas/pages/procedures/view/list.tsx';
import { ProcedurePage } from '../../lambdas/pages/procedures/view/procedure.tsx';
import { method } from '../../lambdas/scores/domain/method.ts';
import { anAgency } from '../support/agencies.ts';
import {
  browserForFile,
  describeInBrowser,
  expectAccessible,
  expectLargeText,
  expectNoHorizontalScroll,
  expectTargets,
} from '../support/browser.ts';
import { aProcedure } from '../support/procedures.ts';
import { documentOf, show } from '../support/shown-page.tsx';
import { Gallery } from './gallery.tsx';

const procedure = shownProcedure('vi', aProcedure({ name: { vi: 'Chứng thực '.repeat(40).trim() } }), {
  last: (code) => anAgency({ code }),
});
const placed = { agency: { code: 'H44.100', name: 'UBND phường Việt Trì' }, today: '21/11/2026' };

const views = {
  'the list of procedures': (lang: Lang) => (
    <ProceduresPage
      {...{ ...placed, lang, q: 'chung thuc', rows: [procedure], isEmpty: false }}
      agencies={{
        chosen: { value: 'H44.100', label: 'UBND phường Việt Trì' },
        ...{ text: 'viet tri', found: { count: 2, choices: [{ value: 'H44.101', label: 'UBND phường Nông Trang' }] } },
      }}
      pages={{ path: '/vi/thu-tuc?q=chung+thuc', number: 2, last: 3 }}
    />
  ),
  'a procedure': (lang: Lang) => <ProcedurePage {...{ ...placed, lang, procedure }} />,
  'the sheet of a procedure': (lang: Lang) => (
    <ProcedureSheet {...{ ...placed, lang, procedure }} back="/vi/thu-tuc" address="https://x.example/vi/thu-tuc" />
  ),
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
    for (const [name, lang, view] of all) {
      await show(page, await documentOf(view(lang), { lang, isIllustrative: true }));
      await expectLargeText(page, name);
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
    for (const [name, lang, view] of all) {
      await show(page, await documentOf(view(lang), { lang }));
      await expectTargets(page, name);
    }
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
