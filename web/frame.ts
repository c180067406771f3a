import type { Lang } from '../lambdas/kernel/lang.ts';

/** What every page knows beside its own content. */
export type Frame = {
  readonly lang: Lang;
  /** Path and query of this page without its language (`/tra-cuu`): where the language link leads. */
  readonly path: string;
  /** Without the name of the service; `Lỗi: …` is put before it where something is to be corrected. */
  readonly title: string;
  /** What search engines show below the title. */
  readonly description?: string;
  readonly hasErrors?: boolean;
  /** Belongs to one person: no search engine may keep it. */
  readonly isPrivate?: boolean;
  /** What the page shows is made up for show. */
  readonly isIllustrative: boolean;
  /** A link to the other language would lose what was typed: the page has a button for it. */
  readonly hasOwnLanguageButton?: boolean;
  /** Stands at a counter: big, and nothing leads away from it but the other language. */
  readonly isKiosk?: boolean;
  /** Where the script leads after so many seconds without a touch: back to the start, for whoever comes next. */
  readonly onward?: { readonly path: string; readonly seconds: number };
  readonly assets: { readonly style: string; readonly script: string; readonly fonts: readonly string[] };
};
