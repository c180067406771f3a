import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Footer } from './frame/footer.tsx';
import { Head } from './frame/head.tsx';
import { Masthead } from './frame/masthead.tsx';
import type { Frame } from './frame.ts';
import { SpeechProvider } from './speech.ts';
import { frameWords } from './words/frame.ts';

/** A whole document: the layout around the content of a page. */
export function renderPage(frame: Frame, children: ComponentChildren): string {
  return `<!doctype html>${renderToString(
    <SpeechProvider value={frame.lang}>
      <Layout frame={frame}>{children}</Layout>
    </SpeechProvider>,
  )}`;
}

function Layout({ frame, children }: { readonly frame: Frame; readonly children: ComponentChildren }) {
  const { lang, isKiosk = false, isIllustrative, onward, operator } = frame;
  return (
    <html lang={lang}>
      <Head frame={frame} />
      <body class={isKiosk ? 'kiosk' : undefined} data-onward={onward?.seconds} data-onward-to={onward?.path}>
        <a href="#noi-dung" class="govuk-skip-link">
          {frameWords.skip[lang]}
        </a>
        <Masthead frame={frame} />
        {isIllustrative && (
          <aside class="illustrative" aria-label={frameWords.illustrative[lang]}>
            <p class="frame">
              <strong>{frameWords.illustrative[lang]}.</strong> {!isKiosk && frameWords.illustrativeMore[lang]}
            </p>
          </aside>
        )}
        <main id="noi-dung" class="frame main" tabindex={-1}>
          {children}
        </main>
        {!isKiosk && <Footer lang={lang} operator={operator} />}
      </body>
    </html>
  );
}
