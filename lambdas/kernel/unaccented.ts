/** Lower case without marks, `đ` as `d`: as people type who leave the marks out, in whatever form a keyboard composed them. */
export const unaccented = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
