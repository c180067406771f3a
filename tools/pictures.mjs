import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';

/** `npm run pictures`: draws the icons and the preview of web/static from favicon.svg, and what DOCX shows instead of a chart, in a Chromium of this machine. */
const web = join(import.meta.dirname, '../web');
const ICONS = { 'touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512 };
const PREVIEW = { width: 1200, height: 630 };

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
if (executablePath === undefined) throw new Error('Chromium is missing: install it, or set CHROMIUM to its path.');

const mark = readFileSync(join(web, 'static/favicon.svg'), 'utf8');
/** Systems cut the corners themselves. */
const square = mark.replace(' rx="7"', '');
const inter = ['latin', 'vietnamese'].map((part) => {
  const file = join(web, `../node_modules/@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`);
  const range = part === 'vietnamese' ? 'unicode-range:U+102-103,U+110-111,U+1A0-1B0,U+1EA0-1EF9' : '';
  const source = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
  return `@font-face{font-family:Inter;font-weight:400 700;src:url(${source});${range}}`;
});

const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: PREVIEW });
for (const [name, size] of Object.entries(ICONS)) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${square}`);
  writeFileSync(join(web, 'static', name), await page.screenshot());
}
await page.setViewportSize(PREVIEW);
await page.setContent(`<style>${inter.join('')}
body{margin:0;height:630px;display:flex;align-items:center;gap:64px;padding:0 88px;box-sizing:border-box;
background:#9b1c1f;color:#fff;font:500 44px/1.45 Inter}
svg{flex:none;width:250px;border-radius:54px;box-shadow:0 0 0 3px #fff6}
h1{margin:0 0 20px;font-size:104px;font-weight:700;line-height:1.2;letter-spacing:-.02em}p{margin:0}
</style>${mark}<div><h1>Lắng Nghe</h1><p>Gửi phản ánh, kiến nghị.<br>Theo dõi thời hạn trả lời.</p></div>`);
await page.evaluate('document.fonts.ready');
writeFileSync(join(web, 'static/preview.png'), await page.screenshot());
/** Instead of a chart, in programs that show no SVG: a PNG of two colours, in the file that DOCX is made with. */
await page.setViewportSize({ width: 600, height: 200 });
await page.setContent(`<style>${inter.join('')}
body{margin:0;height:200px;display:grid;place-items:center;text-align:center;font:400 20px/1.5 Inter}
</style><p>Chương trình này không hiển thị được biểu đồ.<br>Số liệu có trong bảng bên dưới.</p>`);
await page.evaluate('document.fonts.ready');
const png = await sharp(await page.screenshot())
  .png({ palette: true, colours: 4 })
  .toBuffer();
const file = { png: png.toString('base64') };
writeFileSync(join(web, '../lambdas/letters/data/no-picture.json'), `${JSON.stringify(file, undefined, 2)}\n`);
await browser.close();
