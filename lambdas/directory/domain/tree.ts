import type { LocalDate } from '../../kernel/time.ts';

export const agencyKinds = ['province', 'department', 'ward', 'commune', 'zone', 'office'] as const;

/** An agency during one period of validity: a merger or a new name ends this period and starts another. */
export type Agency = {
  readonly code: string;
  readonly parent?: string | undefined;
  readonly kind: (typeof agencyKinds)[number];
  readonly name: { readonly vi: string; readonly en: string };
  readonly validFrom: LocalDate;
  /** Last day, inclusive. */
  readonly validTo?: LocalDate | undefined;
  /** The agency that takes over the petitions of this one when it ends. */
  readonly successor?: string | undefined;
  /** The data of this agency and of all agencies below it is demo data; every page and report is marked as such. */
  readonly illustrative?: boolean | undefined;
};

/** The agencies of one province on one day. */
export type Tree = {
  readonly all: readonly Agency[];
  find(code: string): Agency | undefined;
  children(code: string): readonly Agency[];
  /** Codes of the agencies above, nearest first. */
  ancestors(code: string): readonly string[];
  /** Like `ancestors`, also for and through agencies that have ended, by their last position: those are responsible. */
  superiors(code: string): readonly string[];
  /** The code itself and all codes below it. */
  within(code: string): readonly string[];
  /** All agencies that were valid on any day since `from`, each as of its last valid day. */
  validSince(from: LocalDate): readonly Agency[];
  /** All agencies that ever started, each as of its last valid day. */
  everStarted(): readonly Agency[];
  /** The valid agency that took over one that has ended, also through others that have ended since. */
  successor(code: string): string | undefined;
  /** The agencies that have ended and that this one took over, sorted by code. */
  predecessors(code: string): readonly string[];
  /** The agency that is responsible for the petitions of this one: itself, its successor, or the nearest valid one above. */
  heir(code: string): string | undefined;
  /** The last day of an agency that has ended. */
  endedOn(code: string): LocalDate | undefined;
  /** The period of an agency that is valid, or the last one that was. */
  last(code: string): Agency | undefined;
  /** Whether the agency or one above it is marked as illustrative. */
  isIllustrative(code: string): boolean;
};

/** The tree of the agencies that are valid on a day. */
export function treeOf(agencies: readonly Agency[], on: LocalDate): Tree {
  // Of several periods of an agency that include the day, the one that started last is valid: maps keep the last entry.
  const started = agencies
    .filter(({ validFrom }) => validFrom <= on)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const valid = started.filter(({ validTo }) => validTo === undefined || on <= validTo);
  const byCode = new Map(valid.map(entryOf));
  const all = sortedByCode(byCode);
  const byParent = Map.groupBy(all, ({ parent }) => parent);

  const children = (code: string) => byParent.get(code) ?? [];
  const ancestors = (code: string) => pathUp(code, (current) => byCode.get(current)?.parent);
  const within = (code: string): string[] =>
    all.filter((agency) => agency.code === code || ancestors(agency.code).includes(code)).map((agency) => agency.code);

  const latest = new Map(started.map(entryOf));
  const successor = (code: string) =>
    byCode.has(code)
      ? undefined
      : pathUp(code, (current) => (byCode.has(current) ? undefined : latest.get(current)?.successor)).find((next) =>
          byCode.has(next),
        );
  const ended = [...latest.keys()].filter((code) => !byCode.has(code)).sort();
  const takenOver = Map.groupBy(ended, successor);
  const predecessors = (code: string) => takenOver.get(code) ?? [];
  const formerly = (code: string) => pathUp(code, (current) => (byCode.get(current) ?? latest.get(current))?.parent);
  const superiors = (code: string) => {
    const taken = successor(code);
    return taken === undefined ? formerly(code) : [...new Set([...formerly(taken), ...formerly(code)])];
  };
  const heir = (code: string) =>
    byCode.has(code) ? code : (successor(code) ?? formerly(code).find((above) => byCode.has(above)));

  const validSince = (from: LocalDate) => {
    const overlapping = started.filter(({ validTo }) => validTo === undefined || from <= validTo);
    return sortedByCode(new Map([...overlapping, ...all].map(entryOf)));
  };

  const everStarted = () => sortedByCode(latest);

  const endedOn = (code: string) => (byCode.has(code) ? undefined : latest.get(code)?.validTo);

  const isIllustrative = (code: string) =>
    [code, ...superiors(code)].some((current) => (byCode.get(current) ?? latest.get(current))?.illustrative === true);

  const find = (code: string) => byCode.get(code);
  const last = (code: string) => byCode.get(code) ?? latest.get(code);
  return {
    ...{ all, find, children, ancestors, superiors, successor, predecessors, heir, within },
    ...{ validSince, everStarted, endedOn, last, isIllustrative },
  };
}

const entryOf = (agency: Agency) => [agency.code, agency] as const;

const sortedByCode = (agencies: ReadonlyMap<string, Agency>): readonly Agency[] =>
  [...agencies.values()].sort((a, b) => (a.code < b.code ? -1 : 1));

function pathUp(code: string, parentOf: (code: string) => string | undefined): string[] {
  const path = new Set([code]);
  let parent = parentOf(code);
  // Stops at a cycle instead of looping for ever; the directory refuses cycles, but data may have been edited by hand.
  while (parent !== undefined && !path.has(parent)) {
    path.add(parent);
    parent = parentOf(parent);
  }
  return [...path].slice(1);
}
