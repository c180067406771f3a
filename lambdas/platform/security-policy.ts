import { createHash } from 'node:crypto';

/** Content from the own host only, nothing framed, nothing inline but styles with one of these hashes (`sha256-…`). */
export const securityPolicy = (styleHashes: readonly string[] = []): string =>
  [
    "default-src 'none'",
    ["style-src 'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(' '),
    "script-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What pages may use of a device. The location only on a page that asks for it, and there when its button is pressed. */
export const permissionsPolicy = (geolocation: '()' | '(self)'): string =>
  `camera=(), microphone=(), geolocation=${geolocation}`;

/** As a security policy names a style that is part of a page. */
export const styleHash = (style: string): string => `sha256-${createHash('sha256').update(style).digest('base64')}`;
