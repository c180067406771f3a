import type { Measured } from '../measure.ts';
export async function capacity(): Promise<Measured[]> {
  return [];
}
