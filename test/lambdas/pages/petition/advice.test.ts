import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions } from '../../../support/page-petitions.ts';
import { CONTENT } from '../../../support/petitions.ts';

const fetcher = pageFetcher(httpHandler('pages-citizen', pagesCitizen));
pagePetitions(createTable);

/** On the second step, with this text. */
async function afterTheText(content: string, lang: 'vi' | 'en' = 'vi') {
  const citizen = formBrowser(ORIGIN, fetcher);
  await citizen.open(`/${lang}/phan-anh`);
  citizen.fill({ content });
  const page = await citizen.press(lang === 'vi' ? 'Tiếp tục' : 'Continue');
  return { citizen, page };
}

/** On the last step. */
async function atTheEnd(content: string) {
  const { citizen } = await afterTheText(content);
  await citizen.press('Tiếp tục');
  citizen.fill({ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' });
  const page = await citizen.press('Tiếp tục');
  return { citizen, page };
}

describe('after the text', () => {
  test('an emergency is shown with the number to call, and nothing is blocked', async () => {
    const { citizen, page } = await afterTheText('Có đám cháy ở chợ, khói nhiều.');

    expect(page.status).toBe(200);
    expect(page.text).toContain('Nội dung có từ “đám cháy”. Nếu đang có cháy hoặc cần cứu nạn, cứu hộ: gọi 114 ngay.');
    expect(page.links).toContainEqual({ text: 'Gọi 114', href: 'tel:114' });
    expect((await citizen.press('Tiếp tục')).title).toMatch(/^Thông tin liên hệ/);
  });

  test('a complaint is shown with its own procedure, in the language of the page', async () => {
    const { page } = await afterTheText('Tôi đã khiếu nại nhưng chưa được trả lời.', 'en');

    expect(page.text).toContain('Another procedure may apply');
    expect(page.text).toContain('The Law on Complaints applies to those');
  });

  test('nothing is shown for a text that calls for nothing', async () => {
    const { page } = await afterTheText(CONTENT);

    expect(page.html).not.toContain('class="notice"');
    expect(page.html).not.toContain('class="offers"');
  });

  test('a text in TCVN3 is shown converted, and replaced only if the sender wants it', async () => {
    const legacy =
      '§\u00ad\u00eang \u00ae\u00cc ng\u00cbp n\u00ad\u00edc, \u00ae\u00d2 ngh\u00de ph\u00ad\u00eang ki\u00d3m tra';
    const { citizen, page } = await afterTheText(legacy);

    expect(page.text).toContain('Nội dung có vẻ dùng bảng mã cũ TCVN3');
    expect(page.text).toContain('đề nghị phường kiểm tra');
    expect(citizen.valueOf('content')).toBe(legacy);
    const used = await citizen.press('Dùng nội dung đã chuyển');
    expect(used.title).toMatch(/^Nhóm nội dung/);
    expect(used.text).not.toContain('bảng mã cũ');
    expect(citizen.valueOf('content')).toContain('đề nghị phường kiểm tra');
  });

  test('a text that the contract refuses has no advice but its error', async () => {
    const citizen = formBrowser(ORIGIN, fetcher);
    const page = await citizen.send('/vi/phan-anh', new URLSearchParams({ step: 'about', go: 'stay', content: ' ' }));

    expect(page.status).toBe(200);
    expect(page.html).not.toContain('class="notice"');
  });
});

describe('on the last step', () => {
  test('personal data are marked where they are, with a way to change them, and nothing is blocked', async () => {
    const { citizen, page } = await atTheEnd('Ông Nguyễn Văn Mẫu lấn đường, gọi tôi số 0987 654 321 nhé.');

    expect(page.html).toMatch(/<mark>0987 654 321<span [^>]*> \(số điện thoại\)<\/span><\/mark> nhé/);
    expect(page.html).toMatch(/<mark>Ông Nguyễn Văn Mẫu<span/);
    expect(page.text).toContain('Nội dung có thể có thông tin cá nhân');
    expect((await citizen.press('Sửa nội dung')).title).toMatch(/^Nội dung –/);
    await citizen.press('Tiếp tục');
    expect((await citizen.press('Gửi phản ánh, kiến nghị')).text).toContain('Đã gửi phản ánh, kiến nghị');
  });

  test('a text without any has no mark and no notice', async () => {
    const { page } = await atTheEnd(CONTENT);

    expect(page.html).not.toContain('<mark');
    expect(page.text).not.toContain('thông tin cá nhân');
  });
});
