import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { Frame } from '../../web/frame.ts';
import { renderPage } from '../../web/layout.tsx';
import type { Lang } from '../kernel/lang.ts';
import type { Instant } from '../kernel/time.ts';
import { environment, once } from '../platform/config.ts';
import { type Reply, reply } from '../platform/operation.ts';
import { securityPolicy, styleHash } from '../platform/security-policy.ts';

/** Paths of the style for paper and of the scripts, and the file with the rules of the style, beside the code. */
const siteAssets = environment({
  SITE_PRINT: z.string().min(1),
  SITE_SCRIPT: z.string().min(1),
  SITE_FILES_SCRIPT: z.string().min(1),
  SITE_OFFICE_SCRIPT: z.string().min(1),
  SITE_RULES: z.string().min(1),
  LAMBDA_TASK_ROOT: z.string().default(''),
});

const StyleRules = z.array(z.object({ css: z.string(), needs: z.array(z.array(z.string())) }));

const assets = once(() => {
  const { SITE_PRINT: print, SITE_SCRIPT: script, SITE_FILES_SCRIPT: filesScript, ...more } = siteAssets();
  const { SITE_OFFICE_SCRIPT: officeScript, ...beside } = more;
  const rules = readFileSync(resolve(beside.LAMBDA_TASK_ROOT, beside.SITE_RULES), 'utf8');
  return { print, script, filesScript, officeScript, rules: StyleRules.parse(JSON.parse(rules)) };
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
  const operator = Operator.nullable().parse(operatorConfig().OPERATOR) ?? undefined;
  const { html, style } = renderPage({ ...frame, operator, assets: assets() }, content);
  const headers = { 'content-type': HTML, 'content-security-policy': securityPolicy([styleHash(style)]) };
  return { ...reply(status, html), headers };
}

const HTML = 'text/html; charset=utf-8';

/** Redirects to `path` with 303, so that reloading does not repeat the action. */
export const redirect = (path: string): Reply<string> => ({
  ...reply(303, ''),
  headers: { 'content-type': HTML, location: path },
});

/** What is public changes every few minutes; the API allows the same minute. */
export const cachedForOneMinute = (reply: Reply<string>): Reply<string> => ({
  ...reply,
  headers: { ...reply.headers, 'cache-control': 'public, max-age=60' },
});
