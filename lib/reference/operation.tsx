import { Errors, errorsOf } from './errors.tsx';
import { Examples, examplesOf } from './examples.tsx';
import { heldHeight } from './held-height.ts';
import { Inline, Paragraphs } from './markdown.tsx';
import { type Document, isSuccess, type Operation, responsesOf } from './openapi.ts';
import { rowsOf, SchemaTable, TypeName } from './schema-table.tsx';

type Props = { readonly operation: Operation; readonly document: Document };

/** One operation: what it is for, what is sent, what comes back, what may go wrong; examples beside it. */
export function OperationArticle({ operation, document }: Props) {
  const { operationId, summary, description, method, path, security } = operation;
  const examples = examplesOf(operation, document);
  const rows = operation.parameters.length + bodyRows(operation).length + errorsOf(operation, document).own.length;
  const held = heldHeight(rows, examples.flatMap(({ text }) => text.split('\n')).length);
  return (
    <article id={operationId} class={`operation ${held}`} aria-labelledby={`${operationId}-title`}>
      <h3 id={`${operationId}-title`}>
        <a href={`#${operationId}`}>{summary}</a>
      </h3>
      <p class="operation__route">
        <Method method={method} /> <code>{path}</code>
      </p>
      <p class="operation__access">
        {security.length === 0 ? 'Public' : <a href="#basics">Staff: send a bearer token</a>}
      </p>
      <div class="operation__columns">
        <div>
          {description !== undefined && <Paragraphs text={description} />}
          <Parameters operation={operation} />
          <Body operation={operation} />
          <Results operation={operation} document={document} />
          <Errors operation={operation} document={document} />
        </div>
        <Examples examples={examples} />
      </div>
    </article>
  );
}

export function Method({ method }: { readonly method: string }) {
  return <span class={`method method--${method.toLowerCase()}`}>{method}</span>;
}

function Parameters({ operation: { parameters, summary } }: Pick<Props, 'operation'>) {
  if (parameters.length === 0) return null;
  const rows = parameters.map(({ name, schema, required = false, description, in: place }) => ({
    ...{ name, schema, description, place },
    isRequired: required,
  }));
  return (
    <>
      <h4>Parameters</h4>
      <SchemaTable rows={rows} caption={`Parameters of “${summary}”`} />
    </>
  );
}

const bodyRows = ({ requestBody }: Operation) => rowsOf(Object.values(requestBody?.content ?? {})[0]?.schema ?? {});

function Body({ operation }: Pick<Props, 'operation'>) {
  const { requestBody, summary } = operation;
  if (requestBody === undefined) return null;
  const schema = Object.values(requestBody.content)[0]?.schema ?? {};
  const rows = bodyRows(operation);
  return (
    <>
      <h4>Request body</h4>
      <p>
        <Inline
          text={Object.keys(requestBody.content)
            .map((type) => `\`${type}\``)
            .join(' or ')}
        />
        {schema.$ref !== undefined && (
          <>
            : <TypeName schema={schema} />
          </>
        )}
      </p>
      {schema.description !== undefined && <Paragraphs text={`${schema.description}.`} />}
      {rows.length > 0 && <SchemaTable rows={rows} caption={`Request body of “${summary}”`} />}
    </>
  );
}

function Results({ operation, document }: Props) {
  return (
    <>
      <h4>Responses</h4>
      <ul class="results">
        {responsesOf(operation, document)
          .filter(isSuccess)
          .map(([status, { description = '', content = {} }]) => (
            <li key={status}>
              <strong>{status}</strong> <Inline text={description} />
              {Object.entries(content).map(([type, { schema }]) => (
                <span key={type} class="results__content">
                  <code>{type}</code>
                  {schema !== undefined && type === 'application/json' && (
                    <>
                      : <TypeName schema={schema} />
                    </>
                  )}
                </span>
              ))}
            </li>
          ))}
      </ul>
    </>
  );
}
