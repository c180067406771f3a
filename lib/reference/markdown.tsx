import { Fragment } from 'preact';

/** The Markdown of our own descriptions: paragraphs, `code` and **bold**. */
export function Paragraphs({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} lang={lang}>
          <Inline text={paragraph} />
        </p>
      ))}
    </>
  );
}

const MARKED = /(`[^`]+`|\*\*[^*]+\*\*)/;

/** One paragraph of it. */
export function Inline({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(MARKED).map((part, index) => {
        if (!MARKED.test(part)) return <Fragment key={index}>{part}</Fragment>;
        const isCode = part.startsWith('`');
        const inner = isCode ? part.slice(1, -1) : part.slice(2, -2);
        return isCode ? <code key={inner}>{inner}</code> : <strong key={inner}>{inner}</strong>;
      })}
    </>
  );
}
