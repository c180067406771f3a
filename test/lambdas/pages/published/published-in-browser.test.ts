import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import {
  browserForFile,
  describeInBrowser,
  expectAccessible,
  expectLargeText,
  expectTargets,
} from '../../../support/browser.ts';
import { createTable } from '../../../support/engine.ts';
import { logLines } from '../../../support/log-lines.ts';
import { pageFetcher } from '../../../support/page-fetch.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { aPetition, codeOf, LATE_AT } from '../../../support/petitions.ts';
import { aPublishedPetition, idOf, setUpPublished } from '../../../support/published.ts';
import { built, show } from '../../../support/shown-page.tsx';
import { stubSite } from '../../../support/stub-site.ts';

logLines();
const fetchPage = pageFetcher(httpHandler('pages-citizen', pagesCitizen));
const ask = async (path: string) => (await fetchPage(`http://x.test${path}`)).text();

const pages = {
  'what is published': '/cong-khai?agency=H44.100',
  'nothing that was found': '/cong-khai?q=xyz',
  'a commune that was searched for': '/cong-khai?findPlace=tan',
  'one published petition': `/cong-khai/${idOf('n1')}`,
  'what is overdue': '/cong-khai/qua-han',
} as const;
/** Each page as most people see it, and in the other language and width. */
const looks = [
  { lang: 'vi', width: 360 },
  { lang: 'en', width: 1280 },
] as const;

beforeAll(async () => {
  const house = await setUpPublished(createTable);
  setClock(LATE_AT);
  const rules = join(mkdtempSync(join(tmpdir(), 'rules-')), 'style-rules.json');
  writeFileSync(rules, JSON.stringify((await built()).assets.rules));
  stubSite(rules);
  vi.stubEnv('DATA_LICENCE', '{"name":"CC BY 4.0","url":"https://creativecommons.org/licenses/by/4.0/"}');
  const kept = [
    ...Array.from({ length: 21 }, (_, n) =>
      aPublishedPetition({
        name: `n${n}`,
        summary: `Đã nạo vét cống thoát nước và vá ${n} ổ gà trên đường Hùng Vương; phường kiểm tra lại sau mưa.`,
        at: `2026-12-${`${(n % 14) + 1}`.padStart(2, '0')}T02:00:00.000Z`,
      }),
    ),
    aPetition({ code: codeOf('overdue'), agency: 'H44.100.1', receivedAt: '2026-11-10T02:00:00.000Z' }),
    aPetition({ code: codeOf('second'), keyHash: 'second', matter: 'regulation' }),
  ];
  for (const petition of kept) await house.petitions.create(petition);
  await house.copy();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describeInBrowser('in a browser', () => {
  const open = browserForFile();

  describe.each(Object.entries(pages))('%s', (_, path) => {
    test.each(looks)('is accessible in $lang at $width px, without sideways scroll', async ({ lang, width }) => {
      const page = await open({ width });
      await show(page, await ask(`/${lang}${path}`));
      await expectAccessible(page);
      await expectTargets(page);
      await expectLargeText(page);
      await page.context().close();
    });
  });
});
