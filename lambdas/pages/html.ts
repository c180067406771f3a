import * as z from 'zod';
import type { Frame } from '../../web/frame.ts';
import { renderPage } from '../../web/layout.tsx';
import type { Lang } from '../kernel/lang.ts';
import type { Instant } from '../kernel/time.ts';
import { environment } from '../platform/config.ts';
import { type Reply, reply } from '../platform/operation.ts';

/** The paths of the style, the script and the fonts. */
export const siteAssets = environment({
  SITE_STYLE: z.string().min(1),
  SITE_SCRIPT: z.string().min(1),
  SITE_FONTS: z.string().transform((paths) => paths.split(' ')),
});

/** JSON, because the parts contain spaces and commas. Absent if the deployment does not name its operator. */
const operatorConfig = environment({
  OPERATOR: z
    .string()
    .default('null')
    .transform((json): unknown => JSON.parse(json)),
});
const Operator = z.object({
  name: z.string(),
  nameEn: z.string().optional(),
  address: z.string(),
  hotline: z.string(),
});

/** What every page is rendered for. */
export type PageContext = { readonly lang: Lang; readonly now: Instant };

type PageFrame = Omit<Frame, 'assets' | 'operator'>;

/** Renders a page as a reply. The router adds `no-store` unless the reply sets `cache-control`. */
export function page(status: number, frame: PageFrame, content: Parameters<typeof renderPage>[1]): Reply<string> {
  const { SITE_STYLE: style, SITE_SCRIPT: script, SITE_FONTS: fonts } = siteAssets();
  const operator = Operator.nullable().parse(operatorConfig().OPERATOR) ?? undefined;
  const html = renderPage({ ...frame, operator, assets: { style, script, fonts } }, content);
  return { ...reply(status, html), headers: { 'content-type': 'text/html; charset=utf-8' } };
}

/** Redirects to `path` with 303, so that reloading does not repeat the action. */
export const redirect = (path: string): Reply<string> => ({
  ...reply(303, ''),
  headers: { 'content-type': 'text/html; charset=utf-8', location: path },
});

/** What is public changes every few minutes; the API allows the same minute. */
export const cachedForOneMinute = (reply: Reply<string>): Reply<string> => ({
  ...reply,
  headers: { ...reply.headers, 'cache-control': 'public, max-age=60' },
});
