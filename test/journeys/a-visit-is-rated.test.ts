import { afterAll, beforeAll, expect, test } from 'vitest';
import { counterTokenOf } from '../support/counter-token.ts';
import { formBrowser } from '../support/form-browser.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.104';
const DOSSIER = 'H44.104-261119-0007';
let stack: LocalStack;
let token: string;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
  token = await counterTokenOf(stack, AGENCY);
});
afterAll(() => stack.close());

/** A visitor without JavaScript scans the code on the counter, picks a face and ends on the thank-you page. */
async function visitor(face: string): Promise<string> {
  const browser = formBrowser(stack.url);
  await browser.open(`/vi/danh-gia?agency=${AGENCY}&procedure=1.012766&from=qr&token=${token}`);
  const { url } = await browser.press(face);
  const thanks = await browser.follow('Bỏ qua');
  expect(thanks.text).toContain('Cảm ơn ông/bà');
  return new URL(url).pathname.split('/').at(-1) ?? '';
}

/** The link that an officer gives the holder of a dossier. */
async function linkOf(dossier: string): Promise<string> {
  const officer = await stack.token('officer', AGENCY);
  const body = { agency: AGENCY, dossiers: [dossier] };
  const { items } = (await stack.api('POST', '/v1/staff/ratingLinks', { token: officer, body })).body;
  return (items as readonly { readonly path: string }[])[0]?.path ?? '';
}

async function counted(): Promise<void> {
  await stack.settle();
  await stack.run('roll-up');
}

test('six people rate their visit without JavaScript, one adds a reason, and everyone can read the result', async () => {
  for (const face of ['Rất hài lòng', 'Hài lòng', 'Hài lòng', 'Hài lòng', 'Không hài lòng']) await visitor(face);
  const browser = formBrowser(stack.url);
  await browser.open('/vi/danh-gia');
  browser.fill({ agency: AGENCY, dossier: 'h44.104-261119-0007' });
  expect((await browser.press('Tiếp tục')).text).toContain(DOSSIER);
  await browser.open(await linkOf(DOSSIER));
  const why = await browser.press('Hài lòng');
  await counted();

  const before = await formBrowser(stack.url).open(`/vi/co-quan/${AGENCY}?period=2026-11`);
  expect(before).toMatchObject({ status: 200 });
  expect(before.text).toContain('Tháng 11/2026: 83,3% trong 6 lượt đánh giá là hài lòng hoặc rất hài lòng.');
  expect(before.text).toContain('Số liệu tính đến 09:00 ngày 20/11/2026.');

  browser.fill({ reasons: 'waiting', comment: 'Đỡ phải chờ' });
  expect((await browser.press('Gửi ý kiến')).text).toContain('Cảm ơn ông/bà');
  await stack.advance('PT10M');
  await counted();

  const after = await formBrowser(stack.url).open(`/en/co-quan/${AGENCY}?period=2026-11`);
  expect(after.text).toContain('November 2026: 83.3% of 6 ratings are satisfied or very satisfied.');
  const { body } = await stack.api('GET', `/v1/scores?agency=${AGENCY}&period=2026-11&procedure=1.012766&channel=qr`);
  expect(body).toMatchObject({ respondents: 5, overall: { suppressed: true }, open: { respondents: 0 } });
  const all = await stack.api('GET', `/v1/scores?agency=${AGENCY}&period=2026-11`);
  expect(all.body).toMatchObject({ respondents: 6, overall: { levels: [0, 1, 0, 4, 1] } });

  const again = formBrowser(stack.url);
  await again.open(`/vi/danh-gia?agency=${AGENCY}&dossier=H44.104-261119-0007`);
  expect((await again.press('Hài lòng')).text).toContain('Hồ sơ này đã được đánh giá');
  expect(why.url).toContain('dossier=H44.104-261119-0007');
});

test('the API accepts one remark for a rating, from anyone who has its id', async () => {
  const id = await visitor('Bình thường');
  const remark = (body: unknown, of = id) => stack.api('POST', `/v1/ratings/${of}/remarks`, { body });
  const said = { subject: { kind: 'visit' }, reasons: ['fees'], comment: 'Rõ ràng' };

  expect(await remark(said)).toMatchObject({ status: 201, body: { id, reasons: ['fees'], channel: 'qr' } });
  expect(await remark(said)).toMatchObject({ status: 200 });
  expect(await remark({ ...said, comment: 'Khác' })).toMatchObject({
    status: 409,
    body: { code: 'idempotency.mismatch' },
  });
  expect(await remark(said, 'nobody')).toMatchObject({ status: 404, body: { code: 'rating.notFound' } });
});
