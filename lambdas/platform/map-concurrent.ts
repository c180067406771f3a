/**
 * Maps `items` with at most `concurrency` calls in flight; results keep the order of the input. After the first error
 * it starts no more work, waits for what is in flight, then rethrows that error.
 */
export async function mapConcurrent<Item, Result>(
  items: Iterable<Item>,
  { concurrency }: { readonly concurrency: number },
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const queue = [...items].entries();
  const results: Result[] = [];
  const errors: unknown[] = [];

  async function worker(): Promise<void> {
    for (const [index, item] of queue) {
      try {
        results[index] = await work(item);
      } catch (error) {
        errors.push(error);
      }
      if (errors.length > 0) return;
    }
  }

  await Promise.all(Array.from({ length: concurrency }, worker));
  if (errors.length > 0) throw errors[0];
  return results;
}
