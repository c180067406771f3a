import { hmac } from '../platform/hmac.ts';

/**
 * Proves that a link in a message about this petition was followed. It stops the messages and opens nothing, because
 * mailboxes are shared and messages forwarded. Derived, so that no message has to be stored for it.
 */
export const stopToken = (limitKey: string, code: string): string => hmac(limitKey, 'stop messages', code);
