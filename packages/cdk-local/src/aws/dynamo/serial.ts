/** Runs work with the same key sequentially, and with different keys concurrently. */
export function serialByKey(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();

  return (key, work) => {
    const before = tails.get(key);
    const mine = before === undefined ? work() : before.then(work, work);
    tails.set(key, mine);
    const clear = () => {
      if (tails.get(key) === mine) tails.delete(key);
    };
    mine.then(clear, clear);
    return mine;
  };
}
