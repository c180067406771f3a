import { Code } from './code.tsx';
import { curlOf, json } from './curl.ts';
import { type Document, isSuccess, type Operation, responsesOf } from './openapi.ts';

export type Example = { readonly title: string; readonly text: string };

/** A CSV begins with it, for Excel. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The request as a command, and what comes back; where 200 and 201 return the same, it is shown once. */
export function examplesOf(operation: Operation, document: Document): readonly Example[] {
  const responses = responsesOf(operation, document)
    .filter(isSuccess)
    .flatMap(([status, { content = {} }]) =>
      Object.values(content).flatMap(({ example }) =>
        example === undefined ? [] : [{ status, text: json(example).replace(BYTE_ORDER_MARK, '') }],
      ),
    );
  const different = new Map(responses.map((response) => [response.text, response]));
  return [
    { title: 'Request example', text: curlOf(operation) },
    ...[...different.values()].map(({ status, text }) => ({ title: `Response example: ${status}`, text })),
  ];
}

export function Examples({ examples }: { readonly examples: readonly Example[] }) {
  return (
    <div>
      {examples.map(({ title, text }) => (
        <div key={text}>
          <h4>{title}</h4>
          <Code text={text} />
        </div>
      ))}
    </div>
  );
}
