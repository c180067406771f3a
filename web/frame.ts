import type { Lang } from '../lambdas/kernel/lang.ts';
import type { Operator } from './operator.ts';
import type { StyleRule } from './style.ts';

/** What every page needs besides its own content. */
export type Frame = {
  readonly lang: Lang;
  /** Path and query of this page without its language (`/tra-cuu`): where the language link leads. */
  readonly path: string;
  /** Without the name of the service; `Lỗi: …` is put before it if the page has errors. */
  readonly title: string;
  /** What search engines show below the title. */
  readonly description?: string;
  /** What programs that follow feeds find on this page. */
  readonly feeds?: readonly { readonly path: string; readonly title: string }[];
  readonly hasErrors?: boolean;
  /** Belongs to one person, so search engines must not index it. */
  readonly isPrivate?: boolean;
  /** The page shows made-up data. */
  readonly isIllustrative: boolean;
  /** The page has its own language button, because a link would lose the typed text. */
  readonly hasOwnLanguageButton?: boolean;
  /** A page of staff: with who is signed in, and what a form has to bring along; neither on the sign-in page. */
  readonly staff?: {
    readonly name?: string;
    readonly csrf?: string;
    readonly leads?: boolean;
    readonly administers?: boolean;
    readonly handles?: boolean;
  };
  /** Shown at a kiosk: large, with no links but the other language. */
  readonly isKiosk?: boolean;
  /** Files can be added on the page: it gets the script for that. */
  readonly takesFiles?: boolean;
  /** Where the script goes after so many seconds without a touch: back to the start, for the next person. */
  readonly onward?: { readonly path: string; readonly seconds: number };
  /** Undefined if the deployment does not say: then the page says that. */
  readonly operator?: Operator | undefined;
  readonly assets: {
    readonly rules: readonly StyleRule[];
    /** Paths: the style for paper, and the script. */
    readonly print: string;
    readonly script: string;
    /** The script that adds photos. */
    readonly filesScript: string;
    /** The script with the shortcuts of staff. */
    readonly officeScript: string;
  };
};
