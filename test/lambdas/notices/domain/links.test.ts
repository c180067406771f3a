import { expect, test } from 'vitest';
import { linksIn } from '../../../../lambdas/notices/domain/links.ts';

const about = { code: 'PAKN-7K3D-9QXV', language: 'vi' } as const;

test('a deployment without a domain links to nothing, and a sender by SMS still reads how to stop', () => {
  expect(linksIn({ site: undefined, token: 't' }, { ...about, channel: 'web' })).toStrictEqual({});
  expect(linksIn({ site: undefined, token: 't' }, { ...about, channel: 'sms' })).toStrictEqual({
    stopWord: 'DUNG PAKN-7K3D-9QXV',
  });
});

test('with a domain a message links to the petition, and to where its messages are stopped', () => {
  expect(linksIn({ site: 'https://x.example', token: 't' }, { ...about, channel: 'web' })).toStrictEqual({
    link: 'https://x.example/vi/phan-anh/PAKN-7K3D-9QXV',
    stopLink: 'https://x.example/vi/phan-anh/PAKN-7K3D-9QXV/thong-bao?token=t',
  });
});
