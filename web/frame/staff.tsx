import { langs } from '../../lambdas/kernel/lang.ts';
import type { Frame } from '../frame.ts';
import { frameWords, operatorText, type StaffDuty, staffPages } from '../words/frame.ts';
import { Mark } from './mark.tsx';
import { LANGUAGES, whereIs } from './masthead.tsx';

type Props = { readonly frame: Frame; readonly staff: NonNullable<Frame['staff']> };

/** The pages of staff: their own navigation, who is signed in, and the way out. */
export function StaffMasthead({
  frame: { lang, path },
  staff: { name, csrf, leads = false, administers = false, handles = false },
}: Props) {
  return (
    <header>
      <div class="masthead">
        <div class="frame frame--wide masthead__row">
          <a class="masthead__name" href={`/${lang}/can-bo`}>
            <Mark />
            <span lang="vi">{frameWords.service[lang]}</span>
          </a>
          <span class="masthead__staff">{frameWords.staff[lang]}</span>
          {langs
            .filter((one) => one !== lang)
            .map((twin) => (
              <a key={twin} class="masthead__lang" href={`/${twin}${path}`} lang={twin} hreflang={twin}>
                {LANGUAGES[twin]}
              </a>
            ))}
        </div>
      </div>
      {name !== undefined && csrf !== undefined && (
        <Navigation {...{ lang, path, name, csrf, does: { leads, administers, handles } }} />
      )}
    </header>
  );
}

type NavigationProps = Pick<Frame, 'lang' | 'path'> & {
  readonly name: string;
  readonly csrf: string;
  readonly does: Readonly<Record<StaffDuty, boolean>>;
};

function Navigation({ lang, path, name, csrf, does }: NavigationProps) {
  // The queue is at the root of the pages of staff: of several pages that the path is below, the last one is nearest.
  const here = staffPages.findLast((page) => whereIs(path, page.path) !== undefined);
  return (
    <div class="nav">
      <div class="frame frame--wide office-nav">
        <nav aria-label={frameWords.staffNavigation[lang]}>
          <ul class="nav__list">
            {staffPages
              .filter(({ onlyFor }) => onlyFor === undefined || onlyFor.some((one) => does[one]))
              .map((page) => (
                <li key={page.path}>
                  <a
                    class="nav__link"
                    href={`/${lang}${page.path}`}
                    aria-current={page === here ? whereIs(path, page.path) : undefined}
                  >
                    {page.text[lang]}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <form method="post" action={`/${lang}/can-bo/dang-xuat`} class="office-nav__out">
          <span>{name}</span>
          <input type="hidden" name="csrf" value={csrf} />
          <button type="submit" class="office-nav__button">
            {frameWords.signOut[lang]}
          </button>
        </form>
      </div>
    </div>
  );
}

/** Below the pages of staff, which do set a cookie. */
export function StaffFooter({ lang, operator }: Pick<Frame, 'lang' | 'operator'>) {
  return (
    <footer class="footer">
      <div class="frame frame--wide">
        <p>{operator === undefined ? frameWords.operatorUnknown[lang] : operatorText(lang, operator)}</p>
        <p>{frameWords.staffCookie[lang]}</p>
        <p>{frameWords.licence[lang]}</p>
      </div>
    </footer>
  );
}
