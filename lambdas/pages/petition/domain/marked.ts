/** A part of a text; `kind`: what was found in it. */
export type Segment<Kind> = { readonly text: string; readonly kind?: Kind };

type Found<Kind> = { readonly kind: Kind; readonly from: number; readonly to: number };

/**
 * A text in segments, in which those that were found are marked. `found` is in the order of the text, with positions in
 * UTF-16 units; of two that overlap the first is marked.
 */
export function segmentsOf<Kind>(text: string, found: readonly Found<Kind>[]): readonly Segment<Kind>[] {
  let end = 0;
  const segments = found.flatMap(({ kind, from, to }): readonly Segment<Kind>[] => {
    if (from < end) return [];
    const before = { text: text.slice(end, from) };
    end = to;
    return [before, { text: text.slice(from, to), kind }];
  });
  return [...segments, { text: text.slice(end) }].filter(({ text }) => text !== '');
}
