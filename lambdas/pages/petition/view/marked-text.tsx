import { Notice } from '../../../../web/components/notice.tsx';
import type { Lang } from '../../../kernel/lang.ts';
import type { DraftAdvice } from '../advice.ts';
import type { Segment } from '../domain/marked.ts';
import { personalDataNames, adviceWords as words } from '../words/advice.ts';

type Kind = DraftAdvice['personalData'][number]['kind'];
/** The text of a petition, with the personal data that were found in it. */
export type MarkedContent = readonly Segment<Kind>[];

type MarkedProps = { readonly lang: Lang; readonly content: MarkedContent };

/** Says what may be personal data, with a button that leads to the text. Nothing without any. */
export function PersonalDataNotice({ lang, content }: MarkedProps) {
  const kinds = [...new Set(content.flatMap(({ kind }) => kind ?? []))];
  if (kinds.length === 0) return null;
  return (
    <Notice title={words.personalTitle[lang]}>
      <ul class="govuk-list govuk-list--bullet">
        {kinds.map((kind) => (
          <li key={kind}>{personalDataNames[kind][lang]}</li>
        ))}
      </ul>
      <p class="govuk-body">{words.personalText[lang]}</p>
      <button type="submit" class="link-button" name="go" value="content">
        {words.personalChange[lang]}
      </button>
    </Notice>
  );
}

/** The text; screen readers announce the kind of each marked part. */
export function MarkedText({ lang, content }: MarkedProps) {
  return (
    <>
      {content.map(({ text, kind }, at) =>
        kind === undefined ? (
          text
        ) : (
          <mark key={`${at}`}>
            {text}
            <span class="govuk-visually-hidden"> ({personalDataNames[kind][lang]})</span>
          </mark>
        ),
      )}
    </>
  );
}
