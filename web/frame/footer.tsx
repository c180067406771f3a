import type { Lang } from '../../lambdas/kernel/lang.ts';
import { forDevelopers, frameWords, informationPages } from '../words/frame.ts';

/** Links to information about the service. */
export function Footer({ lang }: { readonly lang: Lang }) {
  return (
    <footer class="footer">
      <div class="frame">
        <nav aria-label={frameWords.about[lang]}>
          <ul class="footer__links">
            {informationPages.map(({ path, text }) => (
              <li key={path}>
                <a href={`/${lang}${path}`}>{text[lang]}</a>
              </li>
            ))}
            <li>
              <a href={forDevelopers.href}>{forDevelopers.text[lang]}</a>
            </li>
          </ul>
        </nav>
        <p>{frameWords.noCookies[lang]}</p>
        <p>{frameWords.licence[lang]}</p>
      </div>
    </footer>
  );
}
