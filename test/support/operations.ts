import { operations } from '../../lambdas/service.ts';

export function exampleOf(id: string) {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`Unknown operation ${id}`);
  return found.example();
}
