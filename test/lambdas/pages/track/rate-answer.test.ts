import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions, RECEIPT } from '../../../support/page-petitions.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { MONDAY } from '../../../support/petitions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const standing = pagePetitions(createTable);
const browser = () => formBrowser(ORIGIN, pageFetcher(handler));

describe('rating the answer', () => {
  test('is one press, thanked for, and may be changed while the month lasts', async () => {
    const citizen = browser();
    await citizen.open(`/vi${(await standing('answered')).path}`);
    const first = await citizen.press('Rất hài lòng');
    citizen.fill({ resolved: 'no', reasons: 'attitude', comment: 'Chưa xong.' });
    const second = await citizen.press('Không hài lòng');

    expect(first.text).toContain('Cảm ơn ông/bà đã đánh giá');
    expect(first.text).toContain('Mức độ hài lòng Rất hài lòng');
    expect(second.text).toContain('Mức độ hài lòng Không hài lòng');
    expect(second.text).toContain('Chưa giải quyết');
    expect(second.text).toContain('Điều gì ảnh hưởng đến đánh giá của ông/bà? Thái độ phục vụ');
    expect(citizen.valueOf('comment')).toBe('Chưa xong.');
  });

  test('is never done by the Enter key, for that would be the worst face', async () => {
    const citizen = browser();
    const page = await citizen.open(`/vi${(await standing('answered')).path}`);

    expect(await citizen.enter()).toBe(page);
  });

  test('with a word too long keeps it, and says what to correct', async () => {
    const citizen = browser();
    await citizen.open(`/vi${(await standing('answered')).path}`);
    citizen.fill({ resolved: 'yes', comment: 'a'.repeat(2_001) });
    const page = await citizen.press('Bình thường');

    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Lỗi: /);
    expect(page.links).toContainEqual({
      text: 'Ý kiến không được vượt quá 2.000 ký tự hoặc chứa ký tự đặc biệt',
      href: '#comment',
    });
    expect(citizen.valueOf('comment')).toHaveLength(2_001);
    expect(citizen.valueOf('resolved')).toBe('yes');
  });

  test('without a face asks for one', async () => {
    const { ratingPath } = await standing('answered');
    const page = await browser().send(`/vi${ratingPath}`, new URLSearchParams({ receipt: RECEIPT }));

    expect(page.status).toBe(400);
    expect(page.links).toContainEqual({
      text: 'Chọn một biểu tượng mức độ hài lòng',
      href: '#level',
    });
  });

  test('after its month, or before an answer, is refused with an explanation', async () => {
    const form = new URLSearchParams({ receipt: RECEIPT, level: '1' });
    const rating = { level: 2, at: MONDAY, changedAt: MONDAY, version: 1 } as const;
    const petitions = [await standing('answered', {}, { rating }), await standing('accepted')];
    setClock('2026-12-03T02:00:00.000Z');

    for (const { ratingPath } of petitions) {
      const page = await browser().send(`/vi${ratingPath}`, form);
      expect(page.status).toBe(409);
      expect(page.text).toContain('Đánh giá chưa được ghi nhận');
    }
  });

  test('without the receipt finds nothing', async () => {
    const { ratingPath } = await standing('answered');
    const page = await browser().send(`/vi${ratingPath}`, new URLSearchParams({ level: '1' }));

    expect(page.status).toBe(404);
    expect(page.text).toContain('Không tìm thấy phản ánh, kiến nghị này');
  });
});

test('any form gets a page, and never a fault', async () => {
  const { ratingPath } = await standing('answered');
  const words = fc.oneof(
    fc.constantFrom('level', 'resolved', 'reasons', 'comment', 'fees', '3', 'constructor'),
    fc.string({ maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, words), { maxLength: 8 }), async (pairs) => {
      const page = await browser().send(`/vi${ratingPath}`, new URLSearchParams([['receipt', RECEIPT], ...pairs]));

      expect([200, 400, 409]).toContain(page.status);
    }),
    { numRuns: 40 },
  );
});
