/**
 * Takes the pictures of docs/screens.md of a running stack with its demo, in a Chromium of this machine:
 *
 * npm start -- --now 2026-11-24T02:00:00Z        # in one terminal
 * curl -s http://127.0.0.1:8787/_local/clock -d '{"advance":"PT2H"}'     # in another: jobs run, which build reports and lists
 * npm run screens -- http://127.0.0.1:8787
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';

const base = new URL(process.argv[2] ?? 'http://127.0.0.1:8787');
if (base.hostname !== '127.0.0.1') throw new Error(`Expected a stack on 127.0.0.1, got ${base.hostname}`);
const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
if (executablePath === undefined) throw new Error('Chromium is missing: install it, or set CHROMIUM to its path.');

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
/** Sharp enough to read, and some 30 KB a picture. */
const QUALITY = 72;

/** People of the demo: who signs in, and what they look at. `first`: the link to follow on the page. */
const citizen = { size: PHONE };
const officer = { size: DESK, name: 'Nguyễn Thị Hồng Hạnh' };
const head = { size: DESK, name: 'Nguyễn Hữu Thành' };
const leader = { size: DESK, name: 'Hà Quang Thuận' };
const screens = [
  { ...citizen, file: 'home', path: '/vi' },
  { ...citizen, file: 'form', path: '/vi/phan-anh' },
  { ...citizen, file: 'published', path: '/vi/cong-khai' },
  { ...citizen, file: 'overdue', path: '/vi/cong-khai/qua-han' },
  { ...officer, file: 'queue', path: '/vi/can-bo' },
  { ...officer, file: 'case', path: '/vi/can-bo?xem=inbox', first: '.office-queue__link' },
  { ...head, file: 'dossiers', path: '/vi/can-bo/ho-so' },
  { ...head, file: 'report', path: '/vi/can-bo/bao-cao/BC-H44.100-2026-Q3' },
  { ...leader, file: 'board', path: '/vi/can-bo/bang-dieu-hanh' },
  { ...leader, file: 'findings', path: '/vi/can-bo/kien-nghi-kiem-tra' },
  { ...leader, file: 'log', path: '/vi/can-bo/lien-he-da-mo' },
];

const directory = join(import.meta.dirname, '../docs/screens');
mkdirSync(directory, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
const contexts = new Map();

async function pageFor({ size, name }) {
  const key = `${name ?? ''} ${size.width}`;
  if (!contexts.has(key)) {
    const page = await (await browser.newContext({ viewport: size, locale: 'vi-VN' })).newPage();
    if (name !== undefined) await signIn(page, name);
    contexts.set(key, page);
  }
  return contexts.get(key);
}

async function signIn(page, name) {
  await page.goto(new URL('/vi/can-bo/dang-nhap', base).href);
  await page.locator('main a.govuk-button').click();
  await page.getByText(name).first().click();
  await page.locator('.office-nav').waitFor();
}

for (const { file, path, first, ...who } of screens) {
  const page = await pageFor(who);
  const answer = await page.goto(new URL(path, base).href);
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: wait until the demo is whole.`);
  if (first !== undefined) {
    await page.locator(first).first().click();
    await page.waitForLoadState();
  }
  // Once more, with the fonts in the cache: the first time a page does not wait for them.
  await page.evaluate('document.fonts.ready');
  await page.reload();
  await page.evaluate('document.fonts.ready');
  const picture = await sharp(await page.screenshot())
    .webp({ quality: QUALITY })
    .toBuffer();
  writeFileSync(join(directory, `${file}.webp`), picture);
  console.log(`${file}.webp  ${Math.round(picture.byteLength / 1000)} KB`);
}
await browser.close();
