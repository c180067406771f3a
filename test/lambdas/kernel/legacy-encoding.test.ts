import { describe, expect, test } from 'vitest';
import { decodeLegacy } from '../../../lambdas/kernel/legacy-encoding.ts';

const MEANT = 'Kính gửi Ủy ban nhân dân phường, đường Hùng Vương bị ngập mỗi khi mưa';

describe('a text in an old encoding', () => {
  test('of TCVN3 is decoded', () => {
    const typed =
      'KÝnh göi \u00f1y ban nh\u00a9n d\u00a9n ph\u00ad\u00eang, \u00ae\u00ad\u00eang H\u00efng V\u00ad\u00acng b\u00de ng\u00cbp m\u00e7i khi m\u00ada';

    expect(decodeLegacy(typed)).toStrictEqual({ encoding: 'tcvn3', text: MEANT.replace('Ủy', 'ủy') });
  });

  test('of VNI is decoded', () => {
    const typed = 'Kính göûi UÛy ban nhaân daân phöôøng, ñöôøng Huøng Vöông bò ngaäp moãi khi möa';

    expect(decodeLegacy(typed)).toStrictEqual({ encoding: 'vni', text: MEANT });
  });
});

describe('is left as it is', () => {
  test.each([
    ['Vietnamese', MEANT],
    ['Vietnamese in decomposed letters', MEANT.normalize('NFD')],
    ['Vietnamese without accents', 'Kinh gui Uy ban nhan dan phuong, duong Hung Vuong bi ngap'],
    ['Vietnamese with a foreign name', 'Quán café Führer Müller ở đường Hùng Vương gây ồn vào buổi tối'],
    ['French', 'Les élèves français étaient très gênés à l’école'],
    ['one accented word', 'naïve'],
    ['nothing', ''],
    ['signs and digits', '±§¶ 12 ©®'],
    ['Chinese', '公安 派出所 人民'],
  ])('%s', (_, text) => {
    expect(decodeLegacy(text)).toBeUndefined();
  });
});
