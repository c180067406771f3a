import { Panel } from '../../../../web/components/panel.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import { visitWords as words } from '../words.ts';

type ThanksProps = {
  readonly lang: Lang;
  readonly paths: { readonly scores: string; readonly again: string };
  readonly isKiosk: boolean;
};

/** Thanks. A kiosk waits for the next person; others get links. */
export function Thanks({ lang, paths, isKiosk }: ThanksProps) {
  return (
    <div class="visit">
      <Panel title={words.thanks[lang]}>{words.thanksText[lang]}</Panel>
      {isKiosk ? <ForTheNext {...{ lang, path: paths.again }} /> : <Onward {...{ lang, paths }} />}
    </div>
  );
}

function ForTheNext({ lang, path }: { readonly lang: Lang; readonly path: string }) {
  return (
    <>
      <p>{words.backSoon[lang]}</p>
      <a class="govuk-button" href={path}>
        {words.next[lang]}
      </a>
    </>
  );
}

function Onward({ lang, paths }: Pick<ThanksProps, 'lang' | 'paths'>) {
  const links = [
    { href: paths.scores, text: words.seeScores[lang] },
    { href: paths.again, text: words.again[lang] },
    { href: `/${lang}/phan-anh`, text: words.petition[lang] },
  ];
  return (
    <ul class="ways">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
