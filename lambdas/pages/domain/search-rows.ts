import { fold } from '../../kernel/fold.ts';

type Named = { readonly code: string; readonly name: string };

/** The rows whose name or code contains every word of a text; accents make no difference. Without a word: all. */
export function searchRows<Row extends Named>(rows: readonly Row[], text: string): readonly Row[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '');
  return rows.filter(({ code, name }) => {
    const folded = fold(`${name} ${code}`);
    return words.every((word) => folded.includes(word));
  });
}
