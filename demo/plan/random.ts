/** Random numbers that are the same on every machine for the same seed. */
export interface Random {
  /** From 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** An item with a probability proportional to its weight. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  happens(share: number): boolean;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** Like `weighted`, for a list that is drawn from very often. */
export function sampler<Item>(items: readonly (readonly [Item, number])[]): (random: Random) => Item {
  let sum = 0;
  const ends = items.map(([, weight]) => {
    sum += weight;
    return sum;
  });

  return (random) => {
    const at = random.next() * sum;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (ends[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return itemAt(items, low)[0];
  };
}

/** `label` separates the draws of one part from the others: a new line in one text does not change all that follow. */
export function randomOf(seed: number, label: string): Random {
  const next = mulberry32(mixed(seed, label));
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]) => itemAt(items, between(0, items.length - 1));

  return {
    next,
    between,
    pick,
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const found = items.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      return (found ?? itemAt(items, items.length - 1))[0];
    },
    happens: (share) => next() < share,
    shuffled: (items) =>
      items
        .map((item) => [next(), item] as const)
        .sort(([one], [other]) => one - other)
        .map(([, item]) => item),
  };
}

export function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new RangeError(`no item ${at} in a list of ${items.length}`);
  return item;
}

/** Tommy Ettinger's generator, in the public domain: 32 bits of state are plenty for a demo. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;

  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a over the label, starting with the seed. */
function mixed(seed: number, label: string): number {
  return [...label].reduce(
    (hash, symbol) => Math.imul(hash ^ (symbol.codePointAt(0) ?? 0), 0x01000193),
    (seed ^ 0x811c9dc5) >>> 0,
  );
}
