import type { LocalDate } from '../../kernel/time.ts';

export const agencyKinds = ['province', 'department', 'ward', 'commune', 'zone', 'office'] as const;

/** An agency for as long as it keeps name and place: a merger ends one row and begins another. */
export type Agency = {
  readonly code: string;
  readonly parent?: string | undefined;
  readonly kind: (typeof agencyKinds)[number];
  readonly name: { readonly vi: string; readonly en: string };
  readonly validFrom: LocalDate;
  /** Last day, inclusive. */
  readonly validTo?: LocalDate | undefined;
};

/** The agencies of one province as they stood on one day. */
export type Tree = {
  readonly all: readonly Agency[];
  find(code: string): Agency | undefined;
  children(code: string): readonly Agency[];
  /** Codes above an agency, nearest first. */
  ancestors(code: string): readonly string[];
  /** The code itself and all below it. */
  within(code: string): readonly string[];
};

export function treeOf(agencies: readonly Agency[], on: LocalDate): Tree {
  const valid = agencies.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo),
  );
  const byCode = new Map(valid.map((agency) => [agency.code, agency]));
  const all = [...byCode.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
  const byParent = Map.groupBy(all, ({ parent }) => parent);

  const children = (code: string) => byParent.get(code) ?? [];
  const ancestors = (code: string): string[] => {
    const path = [code];
    let parent = byCode.get(code)?.parent;
    // A circle is no tree, but it must not hang either: it ends where it comes back to itself.
    while (parent !== undefined && !path.includes(parent)) {
      path.push(parent);
      parent = byCode.get(parent)?.parent;
    }
    return path.slice(1);
  };
  const within = (code: string): string[] =>
    all.filter((agency) => agency.code === code || ancestors(agency.code).includes(code)).map((agency) => agency.code);

  return { all, find: (code) => byCode.get(code), children, ancestors, within };
}
