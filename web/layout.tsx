import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Frame } from './frame.ts';
import { SpeechProvider } from './speech.ts';

/** A whole document: what stands around every page, and the page. */
export function renderPage(frame: Frame, children: ComponentChildren): string {
  return `<!doctype html>${renderToString(
    <SpeechProvider value={frame.lang}>
      <Layout frame={frame}>{children}</Layout>
    </SpeechProvider>,
  )}`;
}

function Layout({ frame, children }: { readonly frame: Frame; readonly children: ComponentChildren }) {
  const { lang, title, assets, then } = frame;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {then !== undefined && <meta http-equiv="refresh" content={`${then.seconds};url=${then.path}`} />}
        <link rel="stylesheet" href={assets.style} />
      </head>
      <body class={frame.isKiosk ? 'kiosk' : undefined}>
        <main id="noi-dung">{children}</main>
        <script src={assets.script} type="module" />
      </body>
    </html>
  );
}
