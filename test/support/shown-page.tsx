import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ComponentChildren } from 'preact';
import { once } from '../../lambdas/platform/config.ts';
import { securityPolicy, styleHash } from '../../lambdas/platform/security-policy.ts';
import { buildAssets } from '../../lib/site-assets.ts';
import type { Frame } from '../../web/frame.ts';
import { renderPage } from '../../web/layout.tsx';

const web = join(import.meta.dirname, '../../web');
export const built = once(() => buildAssets(web));

/** A host that does not exist: every request of a page is served from memory. */
const HOST = 'http://lang-nghe.test';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** A document with the frame of all pages around it. */
export async function documentOf(content: ComponentChildren, frame: Partial<Frame> = {}): Promise<string> {
  const { assets } = await built();
  return renderPage({ lang: 'vi', path: '/thu', title: 'Thử', isIllustrative: false, assets, ...frame }, content).html;
}

/** Opens a document in the browser as the site would serve it: same style, script, font and security policy. */
export async function show(page: Page, html: string): Promise<void> {
  const { files } = await built();
  const policy = securityPolicy([styleHash(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '')]);
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const file = files[path] ?? (path === 'favicon.svg' ? readFileSync(join(web, 'static', path)) : undefined);
    const body = file === undefined ? html : Buffer.from(file);
    const contentType =
      file === undefined ? 'text/html; charset=utf-8' : (TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain');
    await route.fulfill({ body, contentType, headers: { 'content-security-policy': policy } });
  });
  await page.goto(`${HOST}/vi`);
}
