import { describe, expect, test } from 'vitest';
import { multipartForm } from '../../../lambdas/platform/multipart.ts';
import { httpEvent } from '../../support/http-event.ts';

const MAX = 10_000;
const send = (body: string | Uint8Array, type: string) =>
  multipartForm(httpEvent({ routeKey: 'POST /vi/can-bo', body, headers: { 'content-type': type } }), MAX);
async function sendForm(form: FormData) {
  const response = new Response(form);
  return send(new Uint8Array(await response.arrayBuffer()), `${response.headers.get('content-type')}`);
}

describe('a form with files', () => {
  test('has its fields with all their values, and the bytes of its files', async () => {
    const form = new FormData();
    for (const [name, value] of [
      ['kind', 'a'],
      ['kind', 'b'],
      ['paste', 'một\r\nhai'],
      ['__proto__', 'x'],
    ] as const)
      form.append(name, value);
    form.append('file', new Blob([Uint8Array.of(0, 255, 13, 10)]), 'a.xlsx');

    const read = await sendForm(form);
    expect(Object.entries('form' in read ? read.form : {})).toStrictEqual([
      ['kind', ['a', 'b']],
      ['paste', ['một\nhai']],
      ['__proto__', ['x']],
    ]);
    expect('files' in read && read.files.get('file')).toStrictEqual(Uint8Array.of(0, 255, 13, 10));
  });

  test.each([
    ['of another type', 'a=b', 'application/x-www-form-urlencoded', 'request.mediaType'],
    ['without a boundary', 'a=b', 'multipart/form-data; charset=utf-8', 'request.notForm'],
    [
      'that is cut off',
      '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb',
      'multipart/form-data; boundary=x',
      'request.notForm',
    ],
    ['of nothing', '', 'multipart/form-data; boundary=x', 'request.notForm'],
    ['that is too large', 'x'.repeat(MAX + 1), 'multipart/form-data; boundary=x', 'request.tooLarge'],
  ])('%s is refused', async (_, body, type, refused) => {
    expect(await send(body, type)).toMatchObject({ refused });
  });
});
