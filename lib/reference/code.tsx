import { Fragment } from 'preact';

/** Where the script of the page writes the address of this site. */
export const HOST = 'https://HOST';

/** A block of code. Long lines wrap, so that nothing is hidden at the side of a phone. */
export function Code({ text }: { readonly text: string }) {
  const [before = '', ...after] = text.split(HOST);
  return (
    <pre class="code">
      <code>
        {before}
        {after.map((part) => (
          <Fragment key={part}>
            <span class="host">{HOST}</span>
            {part}
          </Fragment>
        ))}
      </code>
    </pre>
  );
}
