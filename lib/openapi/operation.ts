import type { Route } from '../../lambdas/routes.ts';
import type { Contract } from './contracts.ts';
import type { Example } from './examples/example.ts';
import { parametersOf } from './parameters.ts';
import { problemResponses, refusalsOf } from './problems.ts';
import type { Json, SchemaBook } from './schema-book.ts';

/** One route as an operation of the document. */
export function operationOf(route: Route, contract: Contract, { example, book }: Parts): Json {
  const { body, raw } = contract.input.shape;
  return {
    operationId: route.id,
    tags: [route.id.split('.')[0]],
    summary: route.summary,
    security: route.access === 'staff' ? [{ staff: [] }] : [],
    parameters: parametersOf(route.id, contract.input, { example, book }),
    ...(body && {
      requestBody: { required: true, content: json(book.schemaOf(body, 'input'), example.request.body) },
    }),
    ...(raw && { requestBody: { required: true, content: foreign(example.request.raw ?? '') } }),
    responses: {
      ...successes(contract.answers, { example, book }),
      ...problemResponses(refusalsOf(route, contract)),
    },
  };
}

type Parts = { readonly example: Example; readonly book: SchemaBook };

const json = (schema: Json, example: unknown): Json => ({ 'application/json': { schema, example } });

/** What others send in a shape of their own, which the mapping of their source explains. */
function foreign(raw: string): Json {
  const message: unknown = JSON.parse(raw);
  const schema = { type: 'object', description: 'Any fields; the mapping of the source says which are read' };
  return {
    'application/json': { schema, example: message },
    'application/x-www-form-urlencoded': { schema, example: message },
  };
}

function successes(answers: Contract['answers'], { example, book }: Parts): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, schema]) => {
      const shape = book.schemaOf(schema, 'output');
      const answer = Object.entries(example.answers).find(([at]) => at === status)?.[1];
      return [status, { description: descriptionOf(status, answers), content: contentOf(shape, answer) }];
    }),
  );
}

/** A text is a file: of numbers for a spreadsheet, or the same as `reports.read` answers, as it is kept. */
function contentOf(shape: Json, answer: unknown): Json {
  if (shape['type'] !== 'string') return json(shape, answer);
  return {
    'text/csv': { schema: shape, example: answer },
    'application/json': { schema: { $ref: '#/components/schemas/Report' } },
  };
}

function descriptionOf(status: string, answers: Contract['answers']): string {
  if (status === '201') return 'Taken in: what is said here is kept';
  return 201 in answers ? 'The same as before: it was taken in already, or changed' : 'OK';
}
