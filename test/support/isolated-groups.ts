/** A prime large enough that small matrices have the same rank as over the rational numbers. */
const PRIME = 10_007;

/**
 * Whether some combination of public answers depends on the opinions of fewer than `least` people and of nobody else.
 * `answers`: one row an answer, with how often each person is counted in it.
 */
export function isolatedGroup(answers: readonly (readonly number[])[], least: number): readonly number[] | undefined {
  const rows = independent(answers);
  const people = rows[0]?.length ?? 0;
  const rank = rows.length;
  // People who are counted in the same answers cannot be told apart: only small classes of them can be isolated.
  const classes = [...Map.groupBy([...Array(people).keys()], (at) => rows.map((row) => row[at]).join()).entries()]
    .filter(([column]) => /[^0,]/.test(column))
    .map(([, members]) => members);
  const small = classes.filter((members) => members.length < least);
  for (const group of unionsBelow(small, least)) {
    const outside = rows.map((row) => row.filter((_, at) => !group.includes(at)));
    if (independent(outside).length < rank) return group;
  }
  return undefined;
}

/** All unions of these groups with fewer members than `least`. */
function unionsBelow(groups: readonly (readonly number[])[], least: number): number[][] {
  let unions: number[][] = [[]];
  for (const group of groups) {
    unions = [...unions, ...unions.map((union) => [...union, ...group]).filter((union) => union.length < least)];
  }
  return unions.filter((union) => union.length > 0);
}

/** A basis of the rows, by elimination. */
function independent(rows: readonly (readonly number[])[]): number[][] {
  const basis: { readonly pivot: number; readonly row: number[] }[] = [];
  for (const row of new Map(rows.map((row) => [row.join(), row])).values()) {
    let rest = row.map((n) => ((n % PRIME) + PRIME) % PRIME);
    for (const { pivot, row: known } of basis) {
      const factor = rest[pivot] ?? 0;
      if (factor !== 0) rest = rest.map((n, at) => (n + (PRIME - factor) * (known[at] ?? 0)) % PRIME);
    }
    const pivot = rest.findIndex((n) => n !== 0);
    if (pivot === -1) continue;
    const inverse = inverseOf(rest[pivot] ?? 1);
    basis.push({ pivot, row: rest.map((n) => (n * inverse) % PRIME) });
  }
  return basis.map(({ row }) => row);
}

/** By Fermat's little theorem. */
function inverseOf(n: number): number {
  let result = 1;
  for (let exponent = PRIME - 2, base = n; exponent > 0; exponent >>= 1, base = (base * base) % PRIME) {
    if (exponent & 1) result = (result * base) % PRIME;
  }
  return result;
}
