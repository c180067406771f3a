import type { Lang } from '../../../kernel/lang.ts';
import { encodingNames, caseWords as words } from '../words/case.ts';
import { type AddFilesProps, Files } from './files.tsx';
import { Place } from './place.tsx';
import type { ShownCase } from './shown-case.ts';

type Props = {
  readonly lang: Lang;
  readonly shown: ShownCase;
  /** The form that adds files, for those who may answer. */
  readonly addFiles?: AddFilesProps | undefined;
};

/** What was sent, and what was answered. */
export function Matter({ lang, shown, addFiles }: Props) {
  const { content, decoded, answer, publication, rating } = shown;
  return (
    <>
      <Text title={words.content[lang]} text={content} />
      {decoded !== undefined && (
        <Text title={words.decoded[lang](encodingNames[decoded.encoding])} text={decoded.text} />
      )}
      <Place {...{ lang, shown }} />
      <Files {...{ lang, shown, addFiles }} />
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
