import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { Charset } from './charset.ts';

/** More fields than the longest form has with every box ticked. */
const MAX_FIELDS = 100;

export type FormField = readonly [name: string, value: string];

/** Not URLSearchParams, which silently replaces invalid bytes: a name would be stored with characters missing. */
export function formFields(bytes: Uint8Array, charset: Charset): readonly FormField[] | Refusal<'request.notForm'> {
  const pairs = Buffer.from(bytes)
    .toString('latin1')
    .split('&')
    .filter((pair) => pair !== '');
  if (pairs.length > MAX_FIELDS)
    return refuse('request.notForm', { detail: `A form has at most ${MAX_FIELDS} fields.` });

  const decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  try {
    return pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=').map((part) => decoder.decode(unescaped(part)));
      return [name, value.join('=')];
    });
  } catch (error) {
    if (error instanceof TypeError) return refuse('request.notForm', { detail: `The form is not ${charset}.` });
    throw error;
  }
}

/** Decodes `+` and percent escapes; a percent sign without two hex digits is kept as it is, as browsers do. */
function unescaped(text: string): Uint8Array {
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}
