import { langs } from '../../lambdas/kernel/lang.ts';
import type { Frame } from '../frame.ts';
import { frameWords, mainPages } from '../words/frame.ts';
import { Mark } from './mark.tsx';

/** Each language in its own name. */
export const LANGUAGES = { vi: 'Tiếng Việt', en: 'English' } as const;

/** The name of the service, the link to the other language, and the main pages. */
export function Masthead({ frame }: { readonly frame: Frame }) {
  const { lang, path, isKiosk = false, hasOwnLanguageButton = false } = frame;
  const twins = hasOwnLanguageButton ? [] : langs.filter((one) => one !== lang);
  const name = (
    <>
      <Mark />
      <span lang="vi">{frameWords.service[lang]}</span>
    </>
  );
  return (
    <header>
      <div class="masthead">
        <div class="frame masthead__row">
          {isKiosk ? (
            <span class="masthead__name">{name}</span>
          ) : (
            <a class="masthead__name" href={`/${lang}`}>
              {name}
            </a>
          )}
          {twins.map((twin) => (
            <a key={twin} class="masthead__lang" href={`/${twin}${path}`} lang={twin} hreflang={twin}>
              {LANGUAGES[twin]}
            </a>
          ))}
        </div>
      </div>
      {!isKiosk && <Navigation frame={frame} />}
    </header>
  );
}

function Navigation({ frame: { lang, path } }: { readonly frame: Frame }) {
  return (
    <nav class="nav" aria-label={frameWords.navigation[lang]}>
      <ul class="frame nav__list">
        {mainPages.map((page) => (
          <li key={page.path}>
            <a class="nav__link" href={`/${lang}${page.path}`} aria-current={whereIs(path, page.path)}>
              {page.text[lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whether the current page is this page, or one below it. */
export function whereIs(path: string, page: string): 'page' | 'true' | undefined {
  const [here = ''] = path.split('?');
  if (here === page) return 'page';
  return here.startsWith(`${page}/`) ? 'true' : undefined;
}
