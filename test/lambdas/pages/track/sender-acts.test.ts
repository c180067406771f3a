import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions, RECEIPT } from '../../../support/page-petitions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const standing = pagePetitions(createTable);
const browser = () => formBrowser(ORIGIN, pageFetcher(handler));

describe('the sender', () => {
  test.each([
    ['needsSupplement', 'supplement', 'Gửi thông tin bổ sung', 'Đã gửi thông tin bổ sung', 'Tình trạng Đã gửi'],
    ['answered', 'reopen', 'Đề nghị xem xét lại', 'Đã đề nghị xem xét lại', 'Tình trạng Đang xử lý'],
    ['submitted', 'withdraw', 'Rút phản ánh, kiến nghị', 'Đã rút phản ánh, kiến nghị', 'Tình trạng Đã rút'],
  ] as const)('of what is %s presses one button to %s', async (status, field, button, done, state) => {
    const citizen = browser();
    await citizen.open(`/vi${(await standing(status)).path}`);
    citizen.fill({ [field]: 'Rác ở đầu ngõ 12, tổ 5.' });

    const page = await citizen.press(button);

    expect(page.status).toBe(200);
    expect(page.text).toContain(done);
    expect(page.text).toContain(state);
    expect(page.text).toContain('Rác ở đầu ngõ 12, tổ 5.');
  });

  test('withdraws without a reason, and in English', async () => {
    const citizen = browser();
    await citizen.open(`/en${(await standing('accepted')).path}`);

    expect((await citizen.press('Withdraw')).text).toContain('Petition withdrawn');
  });

  test('reads until when to add information', async () => {
    const page = await browser().open(`/vi${(await standing('needsSupplement')).path}`);

    expect(page.text).toContain('Hạn bổ sung thông tin 08/12/2026');
  });

  test('who writes too little keeps the text, and is told what to correct', async () => {
    const citizen = browser();
    await citizen.open(`/vi${(await standing('answered')).path}`);
    citizen.fill({ reopen: 'ơ' });

    const page = await citizen.press('Đề nghị xem xét lại');

    expect(page.status).toBe(400);
    expect(page.links.map(({ href }) => href)).toContain('#reopen');
    expect(citizen.valueOf('reopen')).toBe('ơ');
  });

  test.each(['bo-sung', 'xem-xet-lai', 'cap-tren-xem-xet', 'rut'])('is told when %s is not possible', async (path) => {
    const { code } = await standing('refused');
    const fields = { supplement: 'Ở đây.', reopen: 'Ở đây.', appeal: 'Ở đây.', withdraw: 'Ở đây.' };

    const page = await browser().send(
      `/vi/phan-anh/${code}/${path}`,
      new URLSearchParams({ receipt: RECEIPT, ...fields }),
    );

    expect(page.status).toBe(409);
    expect(page.text).toContain('Chưa thực hiện được');
  });

  test('with a wrong receipt finds nothing', async () => {
    const { code } = await standing('submitted');

    const page = await browser().send(`/vi/phan-anh/${code}/rut`, new URLSearchParams({ receipt: 'ABCD' }));

    expect(page.status).toBe(404);
  });
});
