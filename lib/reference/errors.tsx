import { Fragment } from 'preact';
import { Inline } from './markdown.tsx';
import { type Document, type Operation, responsesOf } from './openapi.ts';

type Props = { readonly operation: Operation; readonly document: Document };

/** Any request may be refused with these: they are listed as links only. */
const GENERAL = /^(request|caller|fault|route)\./;

/** What may go wrong: the errors of this operation with their texts, those of every request as links. */
export function Errors({ operation, document }: Props) {
  const { own, general } = errorsOf(operation, document);
  return (
    <>
      <h4>Errors</h4>
      {own.length > 0 && <ErrorTable codes={own} document={document} caption={`Errors of “${operation.summary}”`} />}
      <p class="operation__general">
        {own.length > 0 ? 'And: ' : ''}
        {general.map((code) => (
          <Fragment key={code}>
            <a href={`#error-${code}`}>{code}</a>
            {', '}
          </Fragment>
        ))}
        429 when there are too many requests.
      </p>
    </>
  );
}

/** The codes that an operation lists, its own and those that any request may be refused with. */
export function errorsOf(operation: Operation, document: Document) {
  const codes = responsesOf(operation, document).flatMap(([, { content = {} }]) =>
    Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples)),
  );
  return { own: codes.filter((code) => !GENERAL.test(code)), general: codes.filter((code) => GENERAL.test(code)) };
}

type ErrorTableProps = {
  readonly codes: readonly string[];
  readonly document: Document;
  readonly caption: string;
  /** The list of all errors, to which the others link. */
  readonly hasAnchors?: boolean;
};

/** Codes with their status and both texts. */
export function ErrorTable({ codes, document, caption, hasAnchors = false }: ErrorTableProps) {
  return (
    <table class="fields">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => {
          const example = document.components.examples[code];
          return (
            <tr key={code} id={hasAnchors ? `error-${code}` : undefined}>
              <th scope="row">
                {hasAnchors ? (
                  <code>{code}</code>
                ) : (
                  <a href={`#error-${code}`}>
                    <code>{code}</code>
                  </a>
                )}
                <span class="fields__type">{String(example?.value['status'])}</span>
              </th>
              <td>
                <p>
                  <Inline text={example?.summary ?? ''} />
                </p>
                <p lang="vi">
                  <Inline text={example?.description ?? ''} />
                </p>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
