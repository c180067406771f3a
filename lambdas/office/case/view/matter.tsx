import type { Lang } from '../../../kernel/lang.ts';
import { caseWords as words } from '../words/case.ts';
import type { ShownCase } from './shown-case.ts';

type Props = { readonly lang: Lang; readonly shown: ShownCase };

/** What was sent, and what was answered. */
export function Matter({ lang, shown }: Props) {
  const { content, place, answer, publication, rating } = shown;
  return (
    <>
      <Text title={words.content[lang]} text={content} />
      {place !== undefined && <Text title={words.place[lang]} text={place} />}
      <Files {...{ lang, shown }} />
      {answer !== undefined && <Text title={words.answer[lang]} text={answer.text} />}
      {publication !== undefined && <Text title={words.summary[lang]} text={publication.summary} />}
      {rating !== undefined && (
        <Text
          title={words.rating[lang]}
          text={[words.ratingOf[lang](rating.level), rating.comment ?? []].flat().join('. ')}
        />
      )}
    </>
  );
}

const Text = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <section>
    <h2>{title}</h2>
    <p class="govuk-body as-typed">{text}</p>
  </section>
);

function Files({ lang, shown: { files } }: Props) {
  return (
    <section>
      <h2>{words.files[lang]}</h2>
      {files.length === 0 && <p class="govuk-body">{words.noFiles[lang]}</p>}
      <ul class="office-files">
        {files.map(({ id, name, by, url }) => (
          <li key={id}>
            {url === undefined ? `${name} (${words.notReady[lang]})` : <a href={url}>{name}</a>} –{' '}
            {(by === 'sender' ? words.ofSender : words.ofAgency)[lang]}
          </li>
        ))}
      </ul>
    </section>
  );
}
