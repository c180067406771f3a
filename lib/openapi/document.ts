import { platformStatuses, type Statuses } from '../../lambdas/platform/problem.ts';
import { Problem } from '../../lambdas/platform/wire.ts';
import { routes } from '../../lambdas/routes.ts';
import { contracts } from './contracts.ts';
import { examples } from './example-book.ts';
import { guide, tags } from './guide.ts';
import { operationOf } from './operation.ts';
import { gatewaySchema, problemComponents, problemExamples } from './problems.ts';
import { type Json, schemaBook } from './schema-book.ts';
import { schemaNames } from './schema-names.ts';

/** OpenAPI 3.1 of every route, out of the same schemas that check the requests. */
export function openApiDocument(version: string): Json {
  const book = schemaBook(schemaNames());
  // Every refusal refers to it, and no answer has it in it.
  book.schemaOf(Problem, 'output');
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    if ('shows' in route) continue;
    const operation = operationOf(route, contracts[route.id], { example: examples[route.id], book });
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lắng Nghe',
      version,
      summary: 'Petitions and ratings for public administration',
      description: guide,
      contact: { name: 'Whoever runs this site', url: '/' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The host that serves this document' }],
    externalDocs: { url: '/docs', description: 'Guide and samples' },
    tags: tags.map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { ...book.components(), GatewayMessage: gatewaySchema },
      responses: problemComponents(),
      examples: problemExamples(errorStatuses()),
      securitySchemes: {
        staff: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Of the identity provider; its issuer and client are outputs of the stack',
        },
      },
    },
  };
}

/** Every code that a route of the API may refuse with, and its status. */
export function errorStatuses(): Statuses {
  const own = Object.values(contracts).map(({ statuses }) => statuses);
  const { 'request.notForm': _, 'route.notFound': __, ...any } = platformStatuses;
  return Object.assign({}, any, ...own);
}
