import { expect, test } from 'vitest';
import { MAX_PIXELS, rejections } from '../../../../../lambdas/petitions/attachments/domain/attachment.ts';
import { rejectionLabels } from '../../../../../lambdas/petitions/attachments/domain/labels.ts';

test('every reason has a sentence in both languages, and the limit in it is that of the check', () => {
  for (const reason of rejections) {
    expect(rejectionLabels[reason].vi).toMatch(/^\p{Lu}.+[.)]$/u);
    expect(rejectionLabels[reason].vi).toBe(rejectionLabels[reason].vi.normalize('NFC'));
    expect(rejectionLabels[reason].en).toMatch(/^[A-Z].+[.)]$/);
  }
  expect(rejectionLabels.tooManyPixels.vi).toContain(`${MAX_PIXELS / 1_000_000} triệu`);
  expect(rejectionLabels.tooManyPixels.en).toContain(`${MAX_PIXELS / 1_000_000} million`);
});
