import { describe, expect, test } from 'vitest';
import { disposition, fileName } from '../../../../../lambdas/petitions/attachments/domain/file-name.ts';

describe('a file is saved as', () => {
  test.each([
    ['Ảnh ngõ 12.PNG', 'image/jpeg', 'Ảnh ngõ 12.jpg'],
    ['quyết định', 'application/pdf', 'quyết định.pdf'],
    ['ảnh.jpg.exe', 'image/jpeg', 'ảnh.jpg.jpg'],
    ['../../etc/passwd', 'image/jpeg', '.._.._etc_passwd.jpg'],
    ['a"b;c%d', 'application/pdf', 'a_b_c_d.pdf'],
  ] as const)('%s', (name, type, saved) => {
    expect(fileName(name, type)).toBe(saved);
  });
});

test('the header of its name is plain for old clients, and exact for others', () => {
  expect(disposition("Đường ngõ' (1).jpg")).toBe(
    `attachment; filename="Duong ngo' (1).jpg"; filename*=UTF-8''%C4%90%C6%B0%E1%BB%9Dng%20ng%C3%B5%27%20%281%29.jpg`,
  );
});
