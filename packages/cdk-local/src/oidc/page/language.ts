import type { IncomingMessage } from 'node:http';
import type { Language } from '../sign-in.ts';

/** From `ui_locales`, else from what the browser prefers; English if it is neither. */
export function languageOf(
  { headers }: Pick<IncomingMessage, 'headers'>,
  parameters: URLSearchParams | undefined,
): Language {
  const asked = parameters?.get('ui_locales')?.split(' ') ?? [];
  const preferred = (headers['accept-language'] ?? '')
    .split(',')
    .map((range) => range.split(';'))
    .map(([tag = '', weight = '']) => ({ tag, weight: Number(/q=([\d.]+)/.exec(weight)?.[1] ?? 1) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);

  return [...asked, ...preferred].map(known).find((language) => language !== undefined) ?? 'en';
}

/** `vi-VN` is Vietnamese. */
function known(tag: string): Language | undefined {
  return (['vi', 'en'] as const).find((language) => tag.trim().toLowerCase().split('-')[0] === language);
}
