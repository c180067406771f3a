import type { Lang } from '../../lambdas/kernel/lang.ts';
import type { Operator } from '../operator.ts';
import { forDevelopers, frameWords, informationPages, operatorText } from '../words/frame.ts';

type Props = { readonly lang: Lang; readonly operator: Operator | undefined };

/** At a kiosk, where nothing leads away. */
export function KioskFooter({ lang, operator }: Props) {
  return (
    <footer class="footer">
      <div class="frame">
        <OperatorLine lang={lang} operator={operator} />
      </div>
    </footer>
  );
}

const OperatorLine = ({ lang, operator }: Props) => (
  <p>{operator === undefined ? frameWords.operatorUnknown[lang] : operatorText(lang, operator)}</p>
);

/** Who operates the site, and links to information about it. */
export function Footer({ lang, operator }: Props) {
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
        <OperatorLine lang={lang} operator={operator} />
        <p>{frameWords.noCookies[lang]}</p>
        <p>{frameWords.licence[lang]}</p>
      </div>
    </footer>
  );
}
