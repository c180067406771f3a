import type { AnswerSpec, Answers } from '../../lambdas/platform/answers.ts';
import type { Described } from '../../lambdas/platform/front-door.ts';
import { parametersOf } from './parameters.ts';
import { problemResponses, refusalsOf } from './problems.ts';
import type { Json, SchemaBook } from './schema-book.ts';

/** One operation of the service as an operation of the document. */
export function operationOf(operation: Described, book: SchemaBook): Json {
  const { id, summary, access, input, answers } = operation;
  const { body, raw } = input.shape;
  const example = operation.example();
  return {
    operationId: id,
    tags: [id.split('.')[0]],
    summary,
    security: access === 'staff' ? [{ staff: [] }] : [],
    parameters: parametersOf(input, { example, book }),
    ...(body && {
      requestBody: { required: true, content: json(book.schemaOf(body, 'input'), example.request.body) },
    }),
    ...(raw && { requestBody: { required: true, content: foreign(example.request.raw ?? '') } }),
    responses: {
      ...successes(answers, example.answers, book),
      ...problemResponses(refusalsOf(operation)),
    },
  };
}

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

function successes(answers: Answers, examples: Readonly<Record<number, unknown>>, book: SchemaBook): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, spec]) => [
      status,
      { description: descriptionOf(status, answers), content: contentOf(spec, examples[Number(status)], book) },
    ]),
  );
}

/** JSON, or a file; the example is of the first media type, and bytes have none. */
function contentOf(spec: AnswerSpec, example: unknown, book: SchemaBook): Json {
  if (!('files' in spec)) return json(book.schemaOf(spec(), 'output'), example);
  return Object.fromEntries(
    Object.entries(spec.files).map(([mediaType, schema], index) => {
      const content = { schema: book.schemaOf(schema(), 'output') };
      return [
        mediaType,
        index === 0 && typeof example === 'string' ? { ...content, example: readable(mediaType, example) } : content,
      ];
    }),
  );
}

const readable = (mediaType: string, text: unknown): unknown =>
  mediaType === 'application/json' && typeof text === 'string' ? JSON.parse(text) : text;

function descriptionOf(status: string, answers: Answers): string {
  if (status === '201') return 'Created: what is returned here is stored';
  return 201 in answers ? 'The same as before: it existed already, or was changed' : 'OK';
}
