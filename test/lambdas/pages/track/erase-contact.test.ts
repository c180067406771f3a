import { beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { statuses } from '../../../../lambdas/petitions/domain/case/status.ts';
import { petitionStore } from '../../../../lambdas/petitions/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
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

const stored = (code: string) => petitionStore(dynamoTable(`${process.env['PETITIONS_TABLE']}`)).find(code);
const linkOf = (page: { readonly links: readonly { readonly href: string }[] }) =>
  page.links.find(({ href }) => href.includes('/xoa-lien-he?'))?.href ?? '';

describe('a sender who wants the contact erased', () => {
  test.each([
    ['vi', 'Xóa thông tin liên hệ', 'Đã xóa thông tin liên hệ', 'Tin nhắn, thư điện tử về phản ánh này.'],
    [
      'en',
      'Erase my contact details',
      'Your contact details were erased',
      'Text messages and emails about this petition.',
    ],
  ])(
    'reads in %s what stops and what stays, and confirms it by one press without a script',
    async (lang, button, done, stops) => {
      const { code, path } = await standing('processing');
      const citizen = browser();
      const asked = await citizen.open(linkOf(await citizen.open(`/${lang}${path}`)));

      expect(asked.text).toContain(stops);
      expect(asked.headers.get('cache-control')).toBe('no-store');
      expect((await stored(code))?.sealedContact).toBeDefined();
      const page = await citizen.press(button);

      expect(page.status).toBe(200);
      expect(page.text).toContain(done);
      expect(linkOf(page)).toBe('');
      expect(page.html).not.toContain('name="notify"');
      expect((await stored(code))?.sealedContact).toBeUndefined();
    },
  );

  test.each(statuses)('of a petition that is %s is warned where the agency has still to answer', async (status) => {
    const { code } = await standing(status);
    const page = await browser().open(`/vi/phan-anh/${code}/xoa-lien-he?receipt=${RECEIPT}`);
    const isOpen = !['answered', 'published', 'refused', 'forwardedOut', 'withdrawn', 'merged'].includes(status);

    expect(page.text.includes('Phản ánh, kiến nghị này chưa kết thúc')).toBe(isOpen);
  });

  test('once it is erased is led back, and no address makes the page announce what did not happen', async () => {
    const { code, path } = await standing('answered');
    const citizen = browser();
    expect((await citizen.open(`/vi${path}&erased=1`)).text).not.toContain('Đã xóa thông tin liên hệ');

    await citizen.open(`/vi/phan-anh/${code}/xoa-lien-he?receipt=${RECEIPT}`);
    await citizen.press('Xóa thông tin liên hệ');
    const again = await citizen.open(`/vi/phan-anh/${code}/xoa-lien-he?receipt=${RECEIPT}`);

    expect(new URL(again.url).pathname).toBe(`/vi/phan-anh/${code}`);
  });

  test('needs the receipt, on the page and in the form', async () => {
    const { code } = await standing('processing');
    const citizen = browser();
    for (const receipt of ['', 'ABCD']) {
      expect((await citizen.open(`/vi/phan-anh/${code}/xoa-lien-he?receipt=${receipt}`)).status).toBe(404);
    }
    await citizen.open(`/vi/phan-anh/${code}/xoa-lien-he?receipt=${RECEIPT}`);
    citizen.fill({ receipt: 'ABCD' });

    expect((await citizen.press('Xóa thông tin liên hệ')).status).toBe(404);
    expect((await stored(code))?.sealedContact).toBeDefined();
  });
});
