import { createHash } from 'node:crypto';
import type { HttpResponse } from '../../http-api/response.ts';
import { STYLE } from './style.ts';

/** Markup; whatever else is put into a template is escaped. */
export type Html = { readonly markup: string };

type Part = string | number | Html | readonly Html[] | undefined;

export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.reduce((before, text, at) => before + markupOf(parts[at - 1]) + text) };
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));

  return [part]
    .flat()
    .map(({ markup }) => markup)
    .join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** No script, no frame around it, and forms lead to addresses of this machine only. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    // A browser applies it to the redirect after the form, too.
    `form-action 'self' http://127.0.0.1:* http://localhost:* https://127.0.0.1:* https://localhost:*`,
    `base-uri 'none'; frame-ancestors 'none'`,
  ].join('; '),
  'x-content-type-options': 'nosniff',
  // The form is sent with an Origin, which `no-referrer` would make null.
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

export function page(status: number, { markup }: Html): HttpResponse {
  return { status, headers: HEADERS, body: markup };
}

/** 303: the browser gets the address, whatever method led here. */
export function redirect(location: string): HttpResponse {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' };
}
