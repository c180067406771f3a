import type { IncomingMessage } from 'node:http';
import { problem } from './problem.ts';

const OWN_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

export const FOREIGN = problem(403, 'local.foreign', 'The admin API accepts requests from this machine only.');

/** Neither a page of another site nor a foreign host name that resolves to this machine may reach the admin API. */
export function isForeign({ headers: { host = '', origin } }: Pick<IncomingMessage, 'headers'>): boolean {
  return !OWN_HOST.test(host) || (origin !== undefined && origin !== `http://${host}`);
}
