import { expect, test } from 'vitest';
import { plainAscii } from '../../../../lambdas/messages/domain/plain-ascii.ts';

test.each([
  ['Đề nghị trả lời đúng hạn', 'De nghi tra loi dung han'],
  ['Ủy ban nhân dân phường Việt Trì'.normalize('NFD'), 'Uy ban nhan dan phuong Viet Tri'],
  ['ĂẰẮẲẴẶ ơờớởỡợ ưừứửữự', 'AAAAAA oooooo uuuuuu'],
  ['PAKN-7K3D-9QXM (H44.100)', 'PAKN-7K3D-9QXM (H44.100)'],
  ['People’s Committee – “Việt Trì”…', `People's Committee - "Viet Tri"...`],
])('%s becomes %s', (text, plain) => {
  expect(plainAscii(text)).toBe(plain);
});
