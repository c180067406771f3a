import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import type { Table, Written } from '../platform/table.ts';
import { CounterId } from './contract.ts';

/** A counter of an agency with a QR code of its own. */
export const Counter = z.object({
  agency: AgencyCode,
  counter: CounterId,
  name: z.string(),
  /** Tokens of earlier generations are refused. */
  generation: z.number().int().min(1),
  active: z.boolean(),
  /** New ratings in an hour: somebody may share a photograph of the code. */
  hourlyLimit: z.number().int().min(1),
});
export type Counter = z.infer<typeof Counter>;

type CounterKey = Pick<Counter, 'agency' | 'counter'>;

export type CounterStore = {
  find(key: CounterKey): Promise<Counter | undefined>;
  /** `conflict`: the stored generation is higher. */
  put(counter: Counter): Promise<Written>;
};

export function counterStore(table: Table): CounterStore {
  return {
    async find(key) {
      const item = await table.get({ id: idOf(key) });
      return item && Counter.parse(item);
    },
    put: (counter) =>
      table.put(
        { ...counter, id: idOf(counter) },
        { any: [{ absent: 'id' }, { atMost: { generation: counter.generation } }] },
      ),
  };
}

const idOf = ({ agency, counter }: CounterKey) => `counter#${agency}#${counter}`;
