import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { fillBoard } from '../../../support/board-charts.ts';
import { browserForFile, describeInBrowser, expectAccessible } from '../../../support/browser.ts';
import { createTable } from '../../../support/engine.ts';
import { staffRoom } from '../../../support/office.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { built, show } from '../../../support/shown-page.tsx';
import { stubSite } from '../../../support/stub-site.ts';

const standing = pagePetitions(createTable);
let board: (lang: string, agency?: string) => Promise<string>;

beforeAll(async () => {
  const room = await staffRoom(createTable);
  await fillBoard(createTable);
  const rules = join(mkdtempSync(join(tmpdir(), 'rules-')), 'style-rules.json');
  writeFileSync(rules, JSON.stringify((await built()).assets.rules));
  stubSite(rules);
  await standing('processing', { agency: 'H44.104', dueOn: '2026-12-01' });
  board = async (lang, agency = 'H44') => {
    const leader = await room.browserOf({ id: 'leader-1', agency: 'H44', roles: ['leader'] });
    return (await leader.open(`/${lang}/can-bo/bang-dieu-hanh?co-quan=${agency}`)).html;
  };
});
beforeEach(() => setClock('2026-12-15T02:00:00.000Z'));

describeInBrowser('the board', () => {
  const open = browserForFile();

  test.each([
    [320, 'vi', 'H44'],
    [360, 'en', 'H44.07'],
    [768, 'en', 'H44'],
    [1_280, 'vi', 'H44'],
  ])('is accessible at %d px, in %s, with its tables unfolded (%s)', async (width, lang, agency) => {
    const page = await open({ width });
    await show(page, await board(lang, agency));
    await expectAccessible(page);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await expectAccessible(page);
    await page.context().close();
  });

  test.each([320, 1_280])(
    'keeps what is written around the picture apart, and inside the page, at %d px',
    async (width) => {
      const page = await open({ width });
      await show(page, await board('vi'));
      const boxes = (await page.evaluate(`[...document.querySelectorAll('.trend text')]
      .map((text) => text.getBoundingClientRect())
      .filter((box) => box.width > 0)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))`)) as Box[];

      expect(boxes.length).toBeGreaterThanOrEqual(7);
      for (const [at, one] of boxes.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(width);
        expect(boxes.slice(at + 1).filter((other) => isOver(one, other))).toEqual([]);
      }
      await page.context().close();
    },
  );

  test('is the same without scripts', async () => {
    const page = await open({ width: 360, javaScript: false });
    await show(page, await board('vi'));
    await page.getByText('Xem bảng số liệu').click();

    expect(await page.getByRole('img', { name: 'Biểu đồ đường' }).isVisible()).toBe(true);
    expect(await page.getByRole('row', { name: /^Tháng 09/ }).isVisible()).toBe(true);
    await page.context().close();
  });
});

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
