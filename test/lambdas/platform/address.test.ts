import { expect, test } from 'vitest';
import { prefixesOf } from '../../../lambdas/platform/address.ts';

test.each([
  ['203.0.113.7', '203.0.113.7', '203.0.113.0/24'],
  ['::ffff:203.0.113.7', '203.0.113.7', '203.0.113.0/24'],
  ['127.0.0.2', '127.0.0.2', '127.0.0.0/24'],
  ['2001:ee0:4f3a:1200:1:2:3:4', '2001:ee0:4f3a:1200/64', '2001:ee0:4f3a/48'],
  ['2001:0EE0:4F3A:1200::9', '2001:ee0:4f3a:1200/64', '2001:ee0:4f3a/48'],
  ['2001:db8::1', '2001:db8:0:0/64', '2001:db8:0/48'],
  ['::', '0:0:0:0/64', '0:0:0/48'],
  ['fe80::1%eth0', 'fe80:0:0:0/64', 'fe80:0:0/48'],
])('%s belongs to %s and %s', (address, source, network) => {
  expect(prefixesOf(address)).toEqual({ source, network });
});

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '', 'unknown', '1.2.3', '203.0.113.7, 10.0.0.1', '2001:db8::1::2'])(
  '%s is no viewer',
  (address) => {
    expect(prefixesOf(address)).toBeUndefined();
  },
);
