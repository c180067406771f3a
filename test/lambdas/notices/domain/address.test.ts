import { expect, test } from 'vitest';
import { addressOf } from '../../../../lambdas/notices/domain/address.ts';

const phone = '+84912345678';
const email = 'hoa@example.com';
const sms = { channel: 'sms', to: phone };
const mail = { channel: 'email', to: email };

test.each([
  ['the phone first', { phone, email }, undefined, sms],
  ['e-mail without a phone', { email }, undefined, mail],
  ['e-mail where it is chosen', { phone, email }, 'email', mail],
  ['the phone where only that was given', { phone }, 'email', sms],
  ['e-mail where only that was given', { email }, 'sms', mail],
  ['nothing where none is wanted', { phone, email }, 'none', undefined],
  ['nothing where only an address was given', {}, undefined, undefined],
] as const)('a notice goes to %s', (_, contact, choice, address) => {
  expect(addressOf(contact, choice)).toStrictEqual(address);
});
