import { describe, expect, test } from 'vitest';
import type { Frame } from '../../web/frame.ts';
import { renderPage } from '../../web/layout.tsx';

const frame: Frame = {
  lang: 'vi',
  path: '/tra-cuu?ma=PAKN',
  title: 'Tra cứu',
  isIllustrative: false,
  assets: {
    rules: [{ css: 'h1{color:red}', needs: [] }],
    ...{ print: '/assets/a.css', script: '/assets/a.js', filesScript: '/assets/b.js', officeScript: '/assets/c.js' },
  },
};
const page = (more: Partial<Frame> = {}) => renderPage({ ...frame, ...more }, <h1>Xin chào</h1>).html;

test('a page is a document in its language, with the name of the service in its title', () => {
  expect(page()).toMatch(/^<!doctype html><html lang="vi"><head>/);
  expect(page()).toContain('<title>Tra cứu – Lắng Nghe</title>');
  expect(page({ lang: 'en' })).toContain('<html lang="en">');
});

test('the feeds of a page are found by programs that follow them', () => {
  const feed = { path: '/v1/public/files/atom?q=a&lang=en', title: 'New' };

  expect(page({ feeds: [feed] })).toContain(
    '<link rel="alternate" type="application/atom+xml" title="New" href="/v1/public/files/atom?q=a&amp;lang=en"/>',
  );
  expect(page()).not.toContain('atom');
});

test('what is to be corrected is said in the title first', () => {
  expect(page({ hasErrors: true })).toContain('<title>Lỗi: Tra cứu – Lắng Nghe</title>');
  expect(page({ hasErrors: true, lang: 'en' })).toContain('<title>Error: Tra cứu – Lắng Nghe</title>');
});

test('the first thing that the keyboard meets leads to the content', () => {
  expect(page()).toMatch(/<body><a href="#noi-dung"/);
  expect(page()).toMatch(/<main id="noi-dung"[^>]*><h1>Xin chào/);
});

test('the other language is the same page, with its query', () => {
  expect(page()).toMatch(/<a class="masthead__lang" href="\/en\/tra-cuu\?ma=PAKN" lang="en"/);
  expect(page({ lang: 'en' })).toMatch(/href="\/vi\/tra-cuu\?ma=PAKN" lang="vi"[^>]*>Tiếng Việt/);
  expect(page({ hasOwnLanguageButton: true })).not.toContain('masthead__lang');
});

describe('the navigation', () => {
  test('says which page this is', () => {
    expect(page().match(/<a[^>]*aria-current="page"[^>]*>/g)).toHaveLength(1);
    expect(page()).toMatch(/href="\/vi\/tra-cuu" aria-current="page"/);
  });

  test('and which one contains it', () => {
    expect(page({ path: '/phan-anh/PAKN-1' })).toMatch(/href="\/vi\/phan-anh" aria-current="true"/);
  });

  test('says nothing where it is none of them', () => {
    expect(page({ path: '/phan-anh-khac' })).not.toContain('aria-current');
  });
});

test('what belongs to one person is kept by no search engine', () => {
  expect(page({ isPrivate: true })).toContain('<meta name="robots" content="noindex, nofollow"/>');
  expect(page({ isPrivate: true })).not.toContain('rel="alternate"');
  expect(page()).not.toContain('noindex');
  expect(page()).toContain('<link rel="alternate" hreflang="en" href="{site}/en/tra-cuu?ma=PAKN"/>');
});

test('a public page has what search engines and Zalo show of it, and its own address', () => {
  const html = page({ description: 'Mô tả & "thêm"' });

  expect(html).toContain('<meta name="description" content="Mô tả &amp; &quot;thêm&quot;"/>');
  expect(html).toContain('<link rel="canonical" href="{site}/vi/tra-cuu?ma=PAKN"/>');
  expect(html).toContain('<meta property="og:title" content="Tra cứu"/>');
  expect(html).toContain('<meta property="og:image" content="{site}/preview.png"/>');
  expect(html).toContain('<meta property="og:locale" content="vi_VN"/>');
  expect(page({ lang: 'en' })).toContain('<meta name="description" content="Send petitions to government agencies,');
  expect(page({ isPrivate: true })).not.toMatch(/og:|canonical|"description"/);
});

test('what is made up for show says so', () => {
  expect(page({ isIllustrative: true })).toContain('Dữ liệu minh họa');
  expect(page({ isIllustrative: true, lang: 'en' })).toContain('Illustrative data');
  expect(page()).not.toContain('Dữ liệu minh họa');
});

describe('at a counter', () => {
  const kiosk = page({ isKiosk: true, isIllustrative: true, onward: { path: '/vi/danh-gia?quay=1', seconds: 8 } });

  test('nothing leads away but the other language', () => {
    const links = [...kiosk.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href);

    expect(links).toStrictEqual(['#noi-dung', '/en/tra-cuu?ma=PAKN']);
  });

  test('the script gets the path of the start page, and the page itself redirects nobody', () => {
    expect(kiosk).toContain('data-onward="8" data-onward-to="/vi/danh-gia?quay=1"');
    expect(kiosk).not.toContain('http-equiv="refresh"');
    expect(page()).not.toContain('data-onward');
  });

  test('the operator is named as on every page', () => {
    const operator = { name: 'UBND tỉnh', address: 'Số 1', hotline: '1022' };

    expect(page({ isKiosk: true, operator })).toContain('UBND tỉnh. Địa chỉ: Số 1. Đường dây nóng: 1022.');
  });

  test('it is still said that all is made up', () => {
    expect(kiosk).toContain('Dữ liệu minh họa');
  });
});

test('nothing on a page is inline that its security policy would refuse: one style, whose text it returns', () => {
  const { html, style } = renderPage({ ...frame, isIllustrative: true }, <h1>Xin chào</h1>);

  expect(html).toContain(`<style>${style}</style>`);
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(html).not.toMatch(/ style=| on[a-z]+=|<script(?![^>]*src=)/);
});

test('no request stands between a page and its first paint', () => {
  expect(page()).toContain('<link rel="stylesheet" href="/assets/a.css" media="print"/>');
  expect(page()).toContain('<script src="/assets/a.js" type="module">');
  expect(page()).not.toContain('/assets/b.js');
  expect(page({ takesFiles: true })).toContain('<script src="/assets/b.js" type="module">');
  expect(page()).not.toContain('preload');
});

test('the style for paper follows that for the screen, whose rules it replaces', () => {
  expect(page()).toContain('</style><link rel="stylesheet" href="/assets/a.css" media="print"/></head>');
});
