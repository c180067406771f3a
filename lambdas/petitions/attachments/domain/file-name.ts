import type { ReadyAttachment } from './attachment.ts';

const ENDINGS = { 'image/jpeg': 'jpg', 'application/pdf': 'pdf' } as const;
/** What a file system or a header does not take: path separators, quotes, wildcards. */
const UNSAFE = /["*/:<>?\\|%;]/g;

/** The name under which a file is saved: as its sender called it, with the ending of what it is. */
export function fileName(name: string, type: ReadyAttachment['stored']['type']): string {
  const stem = name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').replaceAll(UNSAFE, '_');
  return `${stem}.${ENDINGS[type]}`;
}

/** Always saved, never shown in a page of its own. RFC 6266: without accents for old clients. */
export function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^\x20-\x7e]/g, '');
  const encoded = encodeURIComponent(name).replaceAll(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
