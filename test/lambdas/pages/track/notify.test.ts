import { beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { stopToken } from '../../../../lambdas/petitions/stop-token.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions, RECEIPT } from '../../../support/page-petitions.ts';
import { LIMIT_KEY } from '../../../support/petition-functions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const standing = pagePetitions(createTable);
const browser = () => formBrowser(ORIGIN, pageFetcher(handler));
beforeEach(() => void vi.stubEnv('LIMIT_KEY', LIMIT_KEY));

const linkOf = (lang: string, code: string) =>
  `/${lang}/phan-anh/${code}/thong-bao?token=${stopToken(LIMIT_KEY, code)}`;

describe('the sender', () => {
  test.each([
    ['vi', 'Lưu lựa chọn', 'Đã lưu cách nhận thông báo'],
    ['en', 'Save', 'Your choice was saved'],
  ])('chooses on the page in %s how to be notified, and finds the choice again', async (lang, button, done) => {
    const citizen = browser();
    await citizen.open(`/${lang}${(await standing('processing')).path}`);
    citizen.fill({ notify: 'none' });

    const page = await citizen.press(button);

    expect(page.status).toBe(200);
    expect(page.text).toContain(done);
    expect(citizen.valueOf('notify')).toBe('none');
  });

  test.each([
    ['vi', 'Ngừng nhận thông báo', 'Đã ngừng gửi thông báo'],
    ['en', 'Stop notifications', 'Notifications stopped'],
  ])(
    'stops messages by the link of an e-mail in %s with one press, and not by opening it',
    async (lang, button, done) => {
      const { code, path } = await standing('processing');
      const citizen = browser();

      const opened = await citizen.open(linkOf(lang, code));
      expect(opened.status).toBe(200);
      expect(opened.text).not.toContain(RECEIPT);
      await citizen.open(`/${lang}${path}`);
      expect(citizen.valueOf('notify')).toBe('sms');

      await citizen.open(linkOf(lang, code));
      expect((await citizen.press(button)).text).toContain(done);
      await citizen.open(`/${lang}${path}`);
      expect(citizen.valueOf('notify')).toBe('none');
    },
  );

  test('stops messages by the button of a mail program, which sends a form of its own', async () => {
    const { code, path } = await standing('processing');
    const citizen = browser();

    const answer = await citizen.send(linkOf('vi', code), new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }));

    expect(answer.status).toBe(200);
    await citizen.open(`/vi${path}`);
    expect(citizen.valueOf('notify')).toBe('none');
  });

  test.each([
    ['a token of another petition', (code: string) => `/vi/phan-anh/${code}/thong-bao?token=abc`],
    ['no token and a wrong receipt', (code: string) => `/vi/phan-anh/${code}/thong-bao`],
  ])('with %s changes nothing and learns nothing', async (_, linkTo) => {
    const { code, path } = await standing('processing');
    const citizen = browser();

    const sent = new URLSearchParams({ notify: 'none', receipt: 'ABCD' });
    expect((await citizen.send(linkTo(code), sent)).status).toBe(404);

    await citizen.open(`/vi${path}`);
    expect(citizen.valueOf('notify')).toBe('sms');
  });

  test.each(['/vi/phan-anh/PAKN-7K3D-9QXV/thong-bao', '/vi/phan-anh/abc/thong-bao?token=abc'])(
    'who opens %s gets the page for unknown petitions',
    async (path) => {
      expect((await browser().open(path)).status).toBe(404);
    },
  );
});
