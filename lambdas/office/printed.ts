import type { Refusal } from '../kernel/refusal.ts';
import { STYLE } from '../letters/domain/letter-html.ts';
import type { Reply } from '../platform/operation.ts';
import { securityPolicy, styleHash } from '../platform/security-policy.ts';

/** A letter of the API as a page of a browser: its own style, and nothing that runs. */
export function printed<Letter extends Reply<string>>(letter: Letter): Letter {
  const policy = securityPolicy([styleHash(STYLE)]);
  return { ...letter, headers: { ...letter.headers, 'content-security-policy': policy } };
}

/** Codes, hashes and texts that are no such thing find nothing either. */
const NOTHING = [
  'request.invalid',
  ...['dossier.notFound', 'petition.notFound', 'petition.letterNotFound'],
  ...['reminder.notFound', 'reminder.letterNotFound'],
];
export const findsNothing = ({ refused }: Refusal): boolean => NOTHING.includes(refused);
