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
  /** What is said of this agency and of all below it is made up for show: every page and report says so. */
  readonly illustrative?: boolean | undefined;
};

/** The agencies of one province as they stood on one day. */
export type Tree = {
  readonly all: readonly Agency[];
  find(code: string): Agency | undefined;
  children(code: string): readonly Agency[];
  /** Codes above an agency, nearest first. */
  ancestors(code: string): readonly string[];
  /** The same, also above an agency that has ended, or through one: where it last stood is who answers for it. */
  superiors(code: string): readonly string[];
  /** The code itself and all below it. */
  within(code: string): readonly string[];
  /** All that stood on any day from that one to this, each as it last stood. */
  stoodSince(from: LocalDate): readonly Agency[];
  /** The last day of an agency that stood earlier and stands no more. */
  endedOn(code: string): LocalDate | undefined;
  /** Whether the agency or one above it is marked as illustrative. */
  isIllustrative(code: string): boolean;
};

export function treeOf(agencies: readonly Agency[], on: LocalDate): Tree {
  const valid = agencies.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo),
  );
  const byCode = new Map(valid.map(keyed));
  const all = sortedByCode(byCode);
  const byParent = Map.groupBy(all, ({ parent }) => parent);

  const children = (code: string) => byParent.get(code) ?? [];
  const ancestors = (code: string) => wayUp(code, (at) => byCode.get(at)?.parent);
  const within = (code: string): string[] =>
    all.filter((agency) => agency.code === code || ancestors(agency.code).includes(code)).map((agency) => agency.code);

  const begun = agencies
    .filter(({ validFrom }) => validFrom <= on)
    .sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  const lastStood = new Map(begun.map(keyed));
  const superiors = (code: string) => wayUp(code, (at) => (byCode.get(at) ?? lastStood.get(at))?.parent);

  const stoodSince = (from: LocalDate) => {
    const stood = begun.filter(({ validTo }) => validTo === undefined || from <= validTo);
    return sortedByCode(new Map([...stood, ...all].map(keyed)));
  };

  const endedOn = (code: string) => (byCode.has(code) ? undefined : lastStood.get(code)?.validTo);

  const isIllustrative = (code: string) =>
    [code, ...superiors(code)].some((at) => (byCode.get(at) ?? lastStood.get(at))?.illustrative === true);

  const find = (code: string) => byCode.get(code);
  return { all, find, children, ancestors, superiors, within, stoodSince, endedOn, isIllustrative };
}

const keyed = (agency: Agency) => [agency.code, agency] as const;

const sortedByCode = (agencies: ReadonlyMap<string, Agency>): readonly Agency[] =>
  [...agencies.values()].sort((one, other) => (one.code < other.code ? -1 : 1));

function wayUp(code: string, parentOf: (code: string) => string | undefined): string[] {
  const path = [code];
  let parent = parentOf(code);
  // A circle is no tree, but it must not hang either: it ends where it comes back to itself.
  while (parent !== undefined && !path.includes(parent)) {
    path.push(parent);
    parent = parentOf(parent);
  }
  return path.slice(1);
}
