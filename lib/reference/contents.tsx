import { type Document, operationsOf } from './openapi.ts';
import { samples } from './samples.ts';

/** The contents, beside the page where there is room for them. */
export function Contents({ document }: { readonly document: Document }) {
  const operations = operationsOf(document);
  return (
    <nav class="contents" aria-label="On this page">
      <ul>
        <Entry id="basics" text="Basics" />
        <li>
          <a href="#samples">Try it</a>
          <ul>
            {samples('').map(({ id, title }) => (
              <Entry key={id} id={id} text={title} />
            ))}
          </ul>
        </li>
        {document.tags.map(({ name, description }) => (
          <li key={name}>
            <a href={`#${name}`}>{description.split(' · ')[0]}</a>
            <ul>
              {operations
                .filter(({ tags }) => tags.includes(name))
                .map(({ operationId, summary }) => (
                  <Entry key={operationId} id={operationId} text={summary} />
                ))}
            </ul>
          </li>
        ))}
        <Entry id="schemas" text="Schemas" />
        <Entry id="errors" text="Errors" />
      </ul>
    </nav>
  );
}

function Entry({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <li>
      <a href={`#${id}`}>{text}</a>
    </li>
  );
}
