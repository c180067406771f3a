import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Queue } from '../../../lambdas/office/queue/view/queue.tsx';
import { countText } from '../../../lambdas/office/queue/words.ts';

const queue = {
  lang: 'vi',
  home: '/vi/can-bo',
  view: 'inbox',
  agency: 'H44',
  csrf: '',
  administers: false,
  ...{ agencies: [], acts: [], rows: [], people: [] },
} as const;

test('a count that may be larger is followed by a plus sign', () => {
  expect(countText('vi', { n: 1_000, more: true })).toBe('1.000+');
  expect(countText('en', { n: 1_000 })).toBe('1,000');
});

test('agencies that are left out of a list are mentioned, and a page without counts has none', () => {
  const html = renderToString(<Queue {...queue} isDeep mayGoDeep leftOut={12} />);

  expect(html).toContain('Chưa gồm 12 cơ quan, đơn vị.');
  expect(html).toContain('Quá hạn</a>');
});
