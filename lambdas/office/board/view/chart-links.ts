import type { Lang } from '../../../kernel/lang.ts';
import { chartWords as words } from '../words/charts.ts';

type Chart = { readonly agency: string; readonly table: string };

/** Below every chart: its numbers for spreadsheet programs, and how they are calculated. */
export const chartLinks = (lang: Lang, home: string, { agency, table }: Chart) => [
  { href: `${home}/bang-dieu-hanh.csv?co-quan=${agency}&bang=${table}`, text: words.csv[lang] },
  { href: `/${lang}/thong-tin/cach-tinh`, text: words.method[lang] },
];
