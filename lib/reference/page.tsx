import { renderToString } from 'preact-render-to-string';
import { Footer } from '../../web/frame/footer.tsx';
import type { Operator } from '../../web/operator.ts';
import type { SiteAssets } from '../site-assets.ts';
import { Code } from './code.tsx';
import { Contents } from './contents.tsx';
import { ErrorTable } from './errors.tsx';
import { heldHeight } from './held-height.ts';
import { Inline, Paragraphs } from './markdown.tsx';
import { Document, operationsOf } from './openapi.ts';
import { Method, OperationArticle } from './operation.tsx';
import { Samples } from './samples.tsx';
import { rowsOf, SchemaTable, TypeName, Values } from './schema-table.tsx';
import { limitsOf, valuesOf } from './schema-text.ts';

/** The API reference as one page of HTML, made from the OpenAPI document. It needs no script. */
export const referencePage = (openApi: unknown, assets: SiteAssets, operator?: Operator): string =>
  `<!doctype html>${renderToString(<Page document={Document.parse(openApi)} assets={assets} operator={operator} />)}`;

type Props = { readonly document: Document };
type PageProps = Props & { readonly assets: SiteAssets; readonly operator: Operator | undefined };

function Page({ document, assets, operator }: PageProps) {
  return (
    <html lang="en">
      <Head assets={assets} />
      <body>
        <a href="#content" class="govuk-skip-link">
          Skip to main content
        </a>
        <header class="masthead">
          <div class="frame reference__frame masthead__row">
            <a class="masthead__name" href="/en" lang="vi">
              Lắng Nghe
            </a>
            <a class="masthead__lang" href="/openapi.json">
              openapi.json
            </a>
          </div>
        </header>
        <div class="frame reference__frame reference">
          <Contents document={document} />
          <main id="content" class="reference__main" tabindex={-1}>
            <Introduction document={document} />
            <Samples />
            {document.tags.map((tag) => (
              <Group key={tag.name} tag={tag} document={document} />
            ))}
            <Schemas document={document} />
            <AllErrors document={document} />
          </main>
        </div>
        <Footer lang="en" operator={operator} />
      </body>
    </html>
  );
}

function Head({ assets: { style } }: { readonly assets: SiteAssets }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content="Reference of the Lắng Nghe API: operations, schemas, errors and examples." />
      <meta name="theme-color" content="#9b1c1f" />
      <title>API reference – Lắng Nghe</title>
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/touch-icon.png" />
      <link rel="stylesheet" href={style} />
      <link rel="stylesheet" href="/docs/reference.css" />
      <script src="/docs/reference.js" defer />
    </head>
  );
}

/** The description begins with a paragraph in Vietnamese. */
function Introduction({ document: { info } }: Props) {
  const [vietnamese = '', ...basics] = info.description.split(/\n\s*\n/);
  return (
    <>
      <h1>API reference</h1>
      <p class="lead">For systems that send petitions and ratings, show scores, or pass messages on.</p>
      <p lang="vi">{vietnamese}</p>
      <p>
        Version {info.version}. For machines: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).
      </p>
      <section id="basics" aria-labelledby="basics-title">
        <h2 id="basics-title">Basics</h2>
        <Paragraphs text={basics.join('\n\n')} />
      </section>
    </>
  );
}

type Tag = Document['tags'][number];

function Group({ tag, document }: Props & { readonly tag: Tag }) {
  const operations = operationsOf(document).filter(({ tags }) => tags.includes(tag.name));
  const [english = '', vietnamese] = tag.description.split(' · ');
  return (
    <section id={tag.name} class="group" aria-labelledby={`${tag.name}-title`}>
      <h2 id={`${tag.name}-title`}>{english}</h2>
      {vietnamese !== undefined && <p lang="vi">{vietnamese}</p>}
      <ul class="endpoints">
        {operations.map(({ operationId, method, path, summary }) => (
          <li key={operationId}>
            <Method method={method} /> <code>{path}</code> <a href={`#${operationId}`}>{summary}</a>
          </li>
        ))}
      </ul>
      {operations.map((operation) => (
        <OperationArticle key={operation.operationId} operation={operation} document={document} />
      ))}
    </section>
  );
}

function Schemas({ document: { components } }: Props) {
  return (
    <section id="schemas" class="group" aria-labelledby="schemas-title">
      <h2 id="schemas-title">Schemas</h2>
      {Object.entries(components.schemas).map(([name, schema]) => {
        const rows = rowsOf(schema);
        return (
          <section
            key={name}
            id={`schema-${name}`}
            class={`schema ${heldHeight(rows.length)}`}
            aria-labelledby={`schema-${name}-title`}
          >
            <h3 id={`schema-${name}-title`}>{name}</h3>
            {schema.description !== undefined && <Paragraphs text={schema.description} />}
            {rows.length > 0 ? (
              <SchemaTable rows={rows} caption={`Fields of ${name}`} />
            ) : (
              <p>
                <TypeName schema={schema} />
                {limitsOf(schema).length > 0 && '; '}
                <Inline text={limitsOf(schema).join('; ')} />
              </p>
            )}
            <Values values={valuesOf(schema)} />
          </section>
        );
      })}
    </section>
  );
}

function AllErrors({ document }: Props) {
  const example = document.components.examples['request.invalid'];
  return (
    <section id="errors" class="group" aria-labelledby="errors-title">
      <h2 id="errors-title">Errors</h2>
      <p>
        Every error is a <a href="#schema-Problem">problem document</a> (RFC 9457) with one of these codes. Codes do not
        change; titles and details may.
      </p>
      {example !== undefined && <Code text={JSON.stringify(example.value, undefined, 2)} />}
      <ErrorTable
        codes={Object.keys(document.components.examples)}
        document={document}
        caption="All errors"
        hasAnchors
      />
    </section>
  );
}
