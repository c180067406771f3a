import type { Lang } from '../../kernel/lang.ts';
import type { Topic } from './topic.ts';

/** A page to be read. */
export function Information({ lang, topic }: { readonly lang: Lang; readonly topic: Topic }) {
  return (
    <>
      <h1>{topic.title[lang]}</h1>
      <p class="lead">{topic.lead[lang]}</p>
      {topic.sections.map(({ heading, blocks }) => (
        <section key={heading.en}>
          <h2>{heading[lang]}</h2>
          {blocks.map((block) =>
            'vi' in block ? (
              <p key={block.en}>{block[lang]}</p>
            ) : (
              <ul key={block[0]?.en}>
                {block.map((line) => (
                  <li key={line.en}>{line[lang]}</li>
                ))}
              </ul>
            ),
          )}
        </section>
      ))}
    </>
  );
}
