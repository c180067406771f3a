import { spelling } from '../../../kernel/sheet/column.ts';
import type { Words } from '../../../kernel/words.ts';

type Named = { readonly code: string; readonly name: Words };

/** Finds the code of an agency by the code itself or a name in either language. A name that two of them have means none. */
export function agencyFinder(agencies: readonly Named[]): (name: string) => string | undefined {
  const named = agencies.flatMap(({ code, name: { vi, en } }) =>
    [...new Set([code, vi, en].map(spelling))].map((name) => ({ name, code })),
  );
  const byName = Map.groupBy(named, ({ name }) => name);
  return (name) => {
    const [found, other] = byName.get(spelling(name)) ?? [];
    return other === undefined ? found?.code : undefined;
  };
}
