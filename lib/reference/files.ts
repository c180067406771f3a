import type { Operator } from '../../web/operator.ts';
import type { SiteAssets } from '../site-assets.ts';
import { referencePage } from './page.tsx';

/** `/docs`: one page of HTML and a script of one line. Its style is part of the site's (`web/styles/reference.scss`). */
export const referenceFiles = (
  openApi: unknown,
  assets: SiteAssets,
  operator?: Operator,
): Readonly<Record<string, string>> => ({
  'docs/index.html': referencePage(openApi, assets, operator),
  'docs/reference.js': SCRIPT,
});

/** Writes the address of this site into the samples, so that they run as they are copied. */
const SCRIPT = "for (const host of document.querySelectorAll('.host')) host.textContent = location.origin;\n";
