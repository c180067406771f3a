import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { renewedReceipt } from '../../../../lambdas/petitions/claim.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { PHONE_ENDING, pagePetitions, RECEIPT } from '../../../support/page-petitions.ts';
import { CODE_KEY } from '../../../support/petition-functions.ts';
import { ANSWER } from '../../../support/petitions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const standing = pagePetitions(createTable);
const browser = () => formBrowser(ORIGIN, pageFetcher(handler));

describe('looking up', () => {
  test('takes code and receipt as people copy them', async () => {
    const { code } = await standing('accepted');
    const citizen = browser();
    await citizen.open('/vi/tra-cuu');
    citizen.fill({ code: code.slice(5).replace('-', ' ').toLowerCase(), receipt: RECEIPT.replaceAll('-', '–') });
    const page = await citizen.press('Xem kết quả');

    expect(page.text).toContain(code);
    expect(new URL(page.url).pathname).toBe(`/vi/phan-anh/${code}`);
  });

  test('begins where a link without a receipt leads, with its code filled in, whether there is such a petition or not', async () => {
    const { code } = await standing('accepted');
    const citizen = browser();

    const known = await citizen.open(`/vi/phan-anh/${code}`);
    citizen.fill({ receipt: RECEIPT });
    const found = await citizen.press('Xem kết quả');
    const unknown = await citizen.open('/vi/phan-anh/PAKN-7K3D-9QXV');

    expect(known.html.replaceAll(code, 'CODE')).toBe(unknown.html.replaceAll('PAKN-7K3D-9QXV', 'CODE'));
    expect([known.status, unknown.status]).toStrictEqual([200, 200]);
    expect(new URL(found.url).pathname).toBe(`/vi/phan-anh/${code}`);
  });

  test('asks for what is missing, and keeps the rest', async () => {
    const citizen = browser();
    await citizen.open('/vi/tra-cuu');
    const nothing = await citizen.press('Xem kết quả');
    citizen.fill({ code: 'PAKN' });
    const half = await citizen.press('Xem kết quả');

    expect(nothing.status).toBe(400);
    expect(nothing.title).toBe('Lỗi: Tra cứu kết quả – Lắng Nghe');
    expect(nothing.text).toContain('Nhập mã tra cứu');
    expect(half.text).toContain('Nhập mã xác nhận');
    expect(citizen.valueOf('code')).toBe('PAKN');
  });

  test('codes that do not match say so, and are kept', async () => {
    const citizen = browser();
    await citizen.open('/en/tra-cuu');
    citizen.fill({ code: 'PAKN-2222-2222', receipt: 'ABCD' });
    const page = await citizen.press('View petition');

    expect(page.status).toBe(404);
    expect(page.text).toContain('No petition matches these codes');
    expect(citizen.valueOf('receipt')).toBe('ABCD');
  });
});

describe('without the receipt', () => {
  const look = async (typed: Readonly<Record<string, string>>, lang = 'vi') => {
    const citizen = browser();
    await citizen.open(`/${lang}/tra-cuu`);
    citizen.fill(typed);
    return citizen.press(lang === 'vi' ? 'Xem kết quả' : 'View petition');
  };

  test('the end of the phone shows the status, and neither text nor answer', async () => {
    const { code } = await standing('answered');
    const page = await look({ code, phoneEnding: PHONE_ENDING });

    expect(page.status).toBe(200);
    expect(page.title).toBe('Tình trạng phản ánh, kiến nghị – Lắng Nghe');
    expect(page.text).toContain('Đã trả lời');
    expect(page.text).toContain('Phường Việt Trì');
    expect(page.text).not.toContain('Hạn trả lời');
    expect(page.text).not.toContain(ANSWER);
    expect(page.url).not.toContain(PHONE_ENDING);
  });

  test('the deadline is shown while it runs', async () => {
    const { code } = await standing('accepted');

    expect((await look({ code, phoneEnding: PHONE_ENDING }, 'en')).text).toContain('Answer due');
  });

  test('mistakes are named beside the field, and the rest is kept', async () => {
    const { code } = await standing('accepted');
    const short = await look({ code, phoneEnding: '56' });
    const other = await look({ code, phoneEnding: '0000' });

    expect([short.status, other.status]).toStrictEqual([400, 404]);
    expect(short.text).toContain('Nhập đúng bốn chữ số');
    expect(other.text).toContain('bốn số cuối của điện thoại');
  });

  test('too many phones close this way for the day, and the receipt still opens', async () => {
    const { code } = await standing('accepted');
    for (const phoneEnding of ['1', '2', '3', '4', '5']) await look({ code, phoneEnding: `000${phoneEnding}` });

    const page = await look({ code, phoneEnding: PHONE_ENDING });
    expect(page.status).toBe(429);
    expect(page.text).toContain('thử lại vào ngày mai');
    expect(new URL((await look({ code, receipt: RECEIPT })).url).pathname).toBe(`/vi/phan-anh/${code}`);
  });
});

describe('the button below the status', () => {
  const press = async (code: string, lang = 'vi') => {
    const citizen = browser();
    await citizen.open(`/${lang}/tra-cuu`);
    citizen.fill({ code, phoneEnding: PHONE_ENDING });
    await citizen.press(lang === 'vi' ? 'Xem kết quả' : 'View petition');
    return citizen.press(lang === 'vi' ? 'Gửi lại mã xác nhận' : 'Send the receipt code again');
  };

  test('asks for the receipt, which then opens the petition and is not on the page', async () => {
    const { code } = await standing('answered');
    const receipt = renewedReceipt(CODE_KEY, code);
    const page = await press(code);

    expect(page.status).toBe(200);
    expect(page.title).toBe('Đã ghi nhận yêu cầu gửi lại mã xác nhận – Lắng Nghe');
    expect(page.text).toContain('mỗi ngày một lần, tất cả không quá ba lần');
    expect(page.text).not.toContain(receipt);
    expect(page.url).not.toContain(PHONE_ENDING);
    expect((await browser().open(`/vi/phan-anh/${code}?receipt=${receipt}`)).text).toContain(ANSWER);
  });

  test('leads to the same page if a message was sent today, or the sender wants none', async () => {
    const { code } = await standing('accepted');
    const stopped = await standing('accepted', { notify: 'none' });
    const first = await press(code, 'en');

    expect(first.text).toContain('If you chose to receive no messages, nothing is sent.');
    for (const again of [code, stopped.code]) expect((await press(again, 'en')).text).toBe(first.text);
  });

  test.each([
    ['without digits', {}, 400],
    ['with other digits', { phoneEnding: '0000' }, 404],
  ])('that is sent %s shows the form with the mistake', async (_, given, status) => {
    const { code } = await standing('accepted');
    const page = await browser().send('/vi/tra-cuu/ma-xac-nhan', new URLSearchParams({ code, ...given }));

    expect(page.status).toBe(status);
    expect(page.title).toBe('Lỗi: Tra cứu kết quả – Lắng Nghe');
  });
});

test('any form gets a page, and never a fault', async () => {
  const words = fc.oneof(
    fc.constantFrom('code', 'receipt', 'phoneEnding', RECEIPT, '5678', 'constructor'),
    fc.string({ maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, words), { maxLength: 8 }), async (pairs) => {
      const page = await browser().send('/vi/tra-cuu', new URLSearchParams(pairs));

      expect([400, 404]).toContain(page.status);
    }),
    { numRuns: 40 },
  );
});
