import { expect, test } from 'vitest';
import { typedText } from '../../../lambdas/kernel/typed-text.ts';
import { readDraft, validateDraft } from '../../../lambdas/pages/petition/domain/draft.ts';
import { readAnswerRating } from '../../../lambdas/pages/track/domain/answer-rating.ts';
import { aDraft } from '../../support/drafts.ts';

/** A soft line break of a slide, and the hyphen of a PDF. */
const PASTED = 'Đường tổ 5\u000bngập sâu mỗi khi mưa, không ai đi\u0002lại được';

test.each([
  ['một\r\nhai\n\tba\r', 'một\r\nhai\n\tba\r'],
  ['\u0000a\u0007b\u001fc\u0085d\u009f', ' a b c d '],
  ['một\u00a0hai\u2028\u200b\u202e😀', 'một\u00a0hai\u2028\u200b\u202e😀'],
])('%j is read as %j', (sent, read) => {
  expect(typedText(sent)).toBe(read);
});

test('text pasted from a slide or a PDF is accepted without its control characters', () => {
  const draft = readDraft({
    ...Object.fromEntries(Object.entries(aDraft()).map(([name, text]) => [name, [text]])),
    content: [PASTED],
  });

  expect(validateDraft(draft)).toEqual([]);
  expect(readAnswerRating({ comment: [PASTED] }).comment).toBe('Đường tổ 5 ngập sâu mỗi khi mưa, không ai đi lại được');
});
