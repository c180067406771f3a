import { afterAll, beforeAll, expect, test } from 'vitest';
import { formBrowser } from '../support/form-browser.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';
import { aProcedure, procedureRows } from '../support/procedures.ts';

const AGENCY = 'H44.100';
let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:30:00.000Z' });
});
afterAll(() => stack.close());

test('a sheet of procedures is imported, a page shows one, and a petition from its button carries it to the office', async () => {
  const token = await stack.token('admin', AGENCY);
  const rows = procedureRows([aProcedure({ agency: AGENCY }), aProcedure({ agency: AGENCY, code: '1.001193' })]);
  const send = (body: object) =>
    stack.api('POST', '/v1/staff/imports', { token, body: { kind: 'procedures', rows, ...body } });
  const preview = await send({ mode: 'preview' });
  expect(preview.body).toMatchObject({ counts: { new: 2, bad: 0 } });
  const { digest } = preview.body as { digest: string };
  const applied = await send({ mode: 'apply', digest, why: 'Danh mục đầu tiên' });
  expect(applied.body).toMatchObject({ written: 2 });

  const browser = formBrowser(stack.url);
  await browser.open(`/vi/thu-tuc?co-quan=${AGENCY}&q=ban+sao+2.000815`);
  await browser.follow('Chứng thực bản sao từ bản chính');
  const first = await browser.follow('Báo niêm yết sai hoặc thu sai');
  expect(first.text).toContain('Về thủ tục hành chính: 2.000815 – Chứng thực bản sao từ bản chính');

  browser.fill({ content: 'Bộ phận một cửa thu 5.000 đồng một trang, cao hơn mức đã công bố.' });
  await browser.press('Tiếp tục');
  const before = ['procedure', 'matter', 'agency'].map(browser.valueOf);
  expect(before).toStrictEqual(['2.000815', 'service', AGENCY]);
  await browser.press('Tiếp tục');
  browser.fill({ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' });
  const check = await browser.press('Tiếp tục');
  expect(check.text).toContain('Về thủ tục hành chính 2.000815 – Chứng thực bản sao từ bản chính');
  const sent = await browser.press('Gửi phản ánh, kiến nghị');
  const [code = ''] = /PAKN-\w{4}-\w{4}/.exec(sent.text) ?? [];

  const officer = await stack.token('officer', AGENCY);
  const petition = await stack.api('GET', `/v1/staff/petitions/${code}`, { token: officer });
  expect(petition.body).toMatchObject({ procedure: '2.000815', matter: 'service', agency: AGENCY });
});

test('a sender who says that it is not about the procedure sends a petition without it', async () => {
  const browser = formBrowser(stack.url);
  await browser.open(`/vi/phan-anh?co-quan=${AGENCY}&thu-tuc=2.000815`);
  browser.fill({ content: 'Phòng chờ không có ghế ngồi cho người cao tuổi.' });
  await browser.press('Tiếp tục');
  browser.fill({ procedure: '' });
  await browser.press('Tiếp tục');
  browser.fill({ name: 'Nguyễn Thị Minh Họa', phone: '0912 345 678' });

  expect((await browser.press('Tiếp tục')).text).not.toContain('Về thủ tục hành chính');
});
