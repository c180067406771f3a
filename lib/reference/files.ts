import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referencePage } from './page.ts';

/**
 * `/docs`: our own page and, in it, Swagger UI, which of all such tools keeps our Content-Security-Policy as it stands
 * (Redoc writes its styles into the page and fetches a logo from its maker). All of it comes from our own host.
 */
export function referenceFiles(): Readonly<Record<string, string | Uint8Array>> {
  const folder = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
  const foreign = (name: string) => readFileSync(join(folder, name));
  return {
    'docs/index.html': referencePage(),
    'docs/reference.css': style,
    'docs/reference.js': script,
    'docs/swagger-ui.css': foreign('swagger-ui.css'),
    'docs/swagger-ui-bundle.js': foreign('swagger-ui-bundle.js'),
    'docs/swagger-ui-licence.txt': foreign('LICENSE'),
  };
}

const script = `for (const host of document.querySelectorAll('.host')) host.textContent = location.origin;
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  // Nothing is asked of, or told to, any other host.
  validatorUrl: null,
  persistAuthorization: false,
});
`;

const style = `.reference { width: 100%; min-width: 0; box-sizing: border-box; padding-top: 1.5rem; padding-bottom: 4rem; }
.reference h1 { margin: 0 0 .5rem; font-size: 2.25rem; }
.reference h2 { margin: 2.5rem 0 .75rem; font-size: 1.5rem; }
.reference > p, .reference section > p { max-width: 44rem; }
.reference nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1.5rem 0; padding: 0; list-style: none; }
.reference nav a { display: inline-block; min-height: 2.75rem; line-height: 2.75rem; }
.reference section > pre { margin: 0; padding: 1rem; overflow-x: auto; border-left: .25rem solid #9b1c1f; background: #f6f3ef; }
.reference pre, .reference code { font: .9375rem/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
.reference .vector { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
.reference .vector dt { font-weight: 700; }
.reference .vector dd { margin: 0; overflow-wrap: anywhere; }
.reference .table { overflow-x: auto; }
.reference #errors table { width: 100%; border-collapse: collapse; font-size: 1rem; }
.reference #errors th, .reference #errors td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #cdc6bd; text-align: left; vertical-align: top; }
.reference #errors tbody th { font-weight: 400; white-space: nowrap; }
.reference .swagger-ui, .reference .swagger-ui .info .title, .reference .swagger-ui .opblock-tag,
.reference .swagger-ui .opblock .opblock-summary-description { font-family: inherit; }
.reference .swagger-ui .wrapper { padding: 0; }
.reference .swagger-ui p, .reference .swagger-ui li { font-size: 1rem; }
.reference .swagger-ui .opblock-summary-path { min-width: 0; overflow-wrap: anywhere; }
.reference .swagger-ui .info { margin: 1rem 0; }
.reference .swagger-ui .info .title { font-size: 1.5rem; }
.reference .swagger-ui .scheme-container { margin: 0; padding: .75rem 0; box-shadow: none; background: none; }
.reference .swagger-ui .opblock .opblock-summary { min-height: 2.75rem; }
.reference .swagger-ui .response-col_links { display: none; }
.reference .swagger-ui .response-col_description { overflow-wrap: anywhere; }
`;
