import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Footer, KioskFooter } from './frame/footer.tsx';
import { Head } from './frame/head.tsx';
import { Masthead } from './frame/masthead.tsx';
import { StaffFooter, StaffMasthead } from './frame/staff.tsx';
import type { Frame } from './frame.ts';
import { SpeechProvider } from './speech.ts';
import { styleOf } from './style.ts';
import { frameWords } from './words/frame.ts';

/** A whole document, and the style in it, which its security policy has to allow. */
export type RenderedPage = { readonly html: string; readonly style: string };

/** Renders the layout around the content of a page, with the rules of the style sheet that it uses. */
export function renderPage(frame: Frame, children: ComponentChildren): RenderedPage {
  const head = renderToString(<Head frame={frame} />);
  const body = renderToString(
    <SpeechProvider value={frame.lang}>
      <Body frame={frame}>{children}</Body>
    </SpeechProvider>,
  );
  const style = styleOf(body, frame.assets.rules);
  // Last, because its rules are as specific as those for the screen that they replace.
  const paper = renderToString(<link rel="stylesheet" href={frame.assets.print} media="print" />);
  return {
    html: `<!doctype html><html lang="${frame.lang}"><head>${head}<style>${style}</style>${paper}</head>${body}</html>`,
    style,
  };
}

function Body({ frame, children }: { readonly frame: Frame; readonly children: ComponentChildren }) {
  const { lang, isKiosk = false, isIllustrative, onward, staff } = frame;
  const width = staff === undefined ? 'frame' : 'frame frame--wide';
  return (
    <body class={isKiosk ? 'kiosk' : undefined} data-onward={onward?.seconds} data-onward-to={onward?.path}>
      <a href="#noi-dung" class="govuk-skip-link">
        {frameWords.skip[lang]}
      </a>
      {staff === undefined ? <Masthead frame={frame} /> : <StaffMasthead {...{ frame, staff }} />}
      {isIllustrative && (
        <aside class="illustrative" aria-label={frameWords.illustrative[lang]}>
          <p class={width}>
            <strong>{frameWords.illustrative[lang]}.</strong> {!isKiosk && frameWords.illustrativeMore[lang]}
          </p>
        </aside>
      )}
      <main id="noi-dung" class={`${width} main`} tabindex={-1}>
        {children}
      </main>
      <Foot frame={frame} />
    </body>
  );
}

function Foot({ frame: { lang, operator, isKiosk = false, staff } }: { readonly frame: Frame }) {
  if (staff !== undefined) return <StaffFooter {...{ lang, operator }} />;
  return isKiosk ? <KioskFooter {...{ lang, operator }} /> : <Footer {...{ lang, operator }} />;
}
