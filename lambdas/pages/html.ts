import * as z from 'zod';
import type { Frame } from '../../web/frame.ts';
import { renderPage } from '../../web/layout.tsx';
import { environment } from '../platform/config.ts';
import { type Reply, reply } from '../platform/operation.ts';

/** Where the pages find their style and script. */
export const siteAssets = environment({
  SITE_STYLE: z.string().min(1),
  SITE_SCRIPT: z.string().min(1),
  SITE_FONTS: z.string().transform((paths) => paths.split(' ')),
});

type Shown = Omit<Frame, 'assets'>;

/** A page as an answer. What belongs to one person is kept by no cache, which is what a router says unless told otherwise. */
export function page(status: number, frame: Shown, content: Parameters<typeof renderPage>[1]): Reply<string> {
  const { SITE_STYLE: style, SITE_SCRIPT: script, SITE_FONTS: fonts } = siteAssets();
  const html = renderPage({ ...frame, assets: { style, script, fonts } }, content);
  return { ...reply(status, html), headers: { 'content-type': 'text/html; charset=utf-8' } };
}

/** The browser asks for `path` instead; after something was done, loading it again does nothing twice. */
export const seeOther = (path: string): Reply<string> => ({
  ...reply(303, ''),
  headers: { 'content-type': 'text/html; charset=utf-8', location: path },
});
