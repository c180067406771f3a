import type { RefusalSpec } from '../../lambdas/platform/refusals.ts';
import { allRefusals } from '../openapi/problems.ts';
import { type Sample, samples, testVector } from './samples.ts';

/** The script of the page writes the address of the page in its place. */
const HOST = 'https://HOST';

/** The page for those who write programs: samples to run, all errors, and the operations. */
export const referencePage = (): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="#9b1c1f">
    <title>API – Lắng Nghe</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/site.css">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
    <link rel="stylesheet" href="/docs/reference.css">
  </head>
  <body>
    <a href="#content" class="govuk-skip-link">Skip to main content</a>
    <header class="masthead">
      <div class="frame masthead__row">
        <a class="masthead__name" href="/en">Lắng Nghe</a>
        <a class="masthead__lang" href="/openapi.json">openapi.json</a>
      </div>
    </header>
    <section id="content" class="frame reference" aria-labelledby="title" tabindex="-1">
      <h1 id="title">API</h1>
      <p class="lead">For systems that send petitions and ratings, show scores, or hand in messages.</p>
      <p lang="vi">Dành cho hệ thống đối tác: gửi phản ánh, kiến nghị và đánh giá, đọc điểm, chuyển tin nhắn.</p>
      <nav aria-label="On this page">
        <ul>
          ${[...samples(HOST), { id: 'errors', title: 'Errors' }, { id: 'reference', title: 'All operations' }]
            .map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`)
            .join('\n          ')}
        </ul>
      </nav>
      ${samples(HOST).map(sample).join('\n      ')}
      ${vector()}
      ${errors()}
      <section id="reference">
        <h2>All operations</h2>
        <noscript><p>This list needs JavaScript. The same is in <a href="/openapi.json">openapi.json</a>.</p></noscript>
        <div id="swagger"></div>
      </section>
    </section>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/reference.js"></script>
  </body>
</html>
`;

const sample = ({ id, title, text, shell }: Sample): string => `<section id="${id}">
        <h2>${escaped(title)}</h2>
        <p>${escaped(text)}</p>
        <pre tabindex="0"><code>${escaped(shell).replaceAll(HOST, `<span class="host">${HOST}</span>`)}</code></pre>
      </section>`;

const vector = (): string => `<p>To try your own code on:</p>
      <dl class="vector">
        ${testVector()
          .map(([name, value]) => `<dt>${name}</dt><dd><code>${escaped(value)}</code></dd>`)
          .join('\n        ')}
      </dl>`;

const errors = (): string => `<section id="errors">
        <h2>Errors</h2>
        <p>Every refusal is a problem document (RFC 9457) with one of these codes. Codes do not change; titles and details may.</p>
        <div class="table" tabindex="0" role="region" aria-label="Errors">
        <table>
          <thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">English</th><th scope="col">Tiếng Việt</th></tr></thead>
          <tbody>
            ${Object.entries(allRefusals())
              .map(([code, refusal]) => errorRow(code, refusal))
              .join('\n            ')}
          </tbody>
        </table>
        </div>
      </section>`;

function errorRow(code: string, { status, en, vi }: RefusalSpec): string {
  const cells = `<td>${status}</td><td>${marked(en)}</td><td lang="vi">${marked(vi)}</td>`;
  return `<tr><th scope="row"><code>${code}</code></th>${cells}</tr>`;
}

const marked = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
