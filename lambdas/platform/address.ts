import { isIPv4, isIPv6 } from 'node:net';

/** What an address belongs to: one connection (a household, or thousands of phones behind a carrier), and its network. */
export type Prefixes = { readonly source: string; readonly network: string };

const GROUPS = 8;

/**
 * IPv4: the address and its /24. IPv6: the /64, within which a customer has all addresses, and the /48 that a customer gets at
 * most. Undefined for text that is no address, and for this machine itself, which is no viewer on AWS: requests to a local
 * stack are not limited unless they come from another address, such as 127.0.0.2.
 */
export function prefixesOf(address: string): Prefixes | undefined {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (mapped === '127.0.0.1' || mapped === '::1') return undefined;
  if (isIPv4(mapped)) return { source: mapped, network: `${mapped.slice(0, mapped.lastIndexOf('.'))}.0/24` };
  if (!isIPv6(mapped)) return undefined;
  const groups = expanded(mapped);
  return { source: `${groups.slice(0, 4).join(':')}/64`, network: `${groups.slice(0, 3).join(':')}/48` };
}

/** The groups of an IPv6 address without zone, in lower case and without leading zeros. */
function expanded(address: string): string[] {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, GROUPS - before.length - after.length) }, () => '0');
  return [...before, ...(tail === undefined ? [] : zeros), ...after].map((group) =>
    group.toLowerCase().replace(/^0+(?=.)/, ''),
  );
}
