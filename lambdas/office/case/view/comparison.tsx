import type { Lang } from '../../../kernel/lang.ts';
import type { Piece } from '../../domain/compare.ts';
import { draftWords as words } from '../words/drafts.ts';

export type Comparison = {
  /** Whose text the other one is: that of the petition, or the draft that was saved. */
  readonly from: 'case' | 'draft';
  readonly other: string;
  /** Undefined if the texts have too little in common to be marked word by word. */
  readonly pieces: readonly Piece[] | undefined;
};

/** Two texts after a conflict: nothing of either is lost, and what differs is marked by more than a colour. */
export function Compared({ lang, comparison }: { readonly lang: Lang; readonly comparison: Comparison }) {
  const { from, other, pieces } = comparison;
  return (
    <section class="office-preview">
      <h3>{(from === 'case' ? words.differsFromCase : words.differsFromDraft)[lang]}</h3>
      {pieces !== undefined && (
        <>
          <p class="govuk-hint">{words.differHint[lang]}</p>
          <p class="govuk-body as-typed">{pieces.map(marked)}</p>
        </>
      )}
      <details class="govuk-details" open={pieces === undefined}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.other[lang]}</span>
        </summary>
        <p class="govuk-body as-typed">{other}</p>
      </details>
    </section>
  );
}

function marked({ text, in: where }: Piece) {
  if (where === 'both') return text;
  return where === 'own' ? <ins>{text}</ins> : <del>{text}</del>;
}
