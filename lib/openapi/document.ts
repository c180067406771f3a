import { Problem } from '../../lambdas/platform/wire.ts';
import { operations } from '../../lambdas/service.ts';
import { guide, tags } from './guide.ts';
import { operationOf } from './operation.ts';
import { gatewaySchema, problemComponents, problemExamples } from './problems.ts';
import { type Json, schemaBook } from './schema-book.ts';

/** OpenAPI 3.1 of every operation, from the same schemas that check the requests. */
export function openApiDocument(version: string): Json {
  const book = schemaBook();
  // Every refusal refers to it, and no answer contains it.
  book.schemaOf(Problem(), 'output');
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationOf(operation, book),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lắng Nghe',
      version,
      summary: 'Petitions and ratings for public administration',
      description: guide,
      contact: { name: 'The operator of this site', url: '/' },
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The host that serves this document' }],
    externalDocs: { url: '/docs', description: 'Guide and samples' },
    tags: tags.map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: { ...book.components(), GatewayMessage: gatewaySchema },
      responses: problemComponents(),
      examples: problemExamples(),
      securitySchemes: {
        staff: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'From the identity provider; its issuer and client are outputs of the stack',
        },
      },
    },
  };
}
