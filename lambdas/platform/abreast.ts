/**
 * Does `work` on every item, at most `width` at once, and answers the results in the order of the items. After a fault
 * nothing new is begun; it is thrown when all that was under way has ended, so that nothing runs on unseen.
 */
export async function abreast<Item, Result>(
  items: Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const queue = [...items].entries();
  const results: Result[] = [];
  const faults: unknown[] = [];

  async function lane(): Promise<void> {
    for (const [at, item] of queue) {
      try {
        results[at] = await work(item);
      } catch (error) {
        faults.push(error);
      }
      if (faults.length > 0) return;
    }
  }

  await Promise.all(Array.from({ length: width }, lane));
  if (faults.length > 0) throw faults[0];
  return results;
}
