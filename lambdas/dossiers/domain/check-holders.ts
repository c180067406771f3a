import type { LocalDate } from '../../kernel/time.ts';
import type { Contradiction } from './contradiction.ts';
import type { Facts } from './dossier.ts';
import { endOf } from './end.ts';

/** One agency after the other, from the receipt to the end: nobody holds a dossier beside another one. */
export function holderContradictions(facts: Facts, today: LocalDate): readonly Contradiction[] {
  const { holders = [], receivedOn } = facts;
  const end = endOf(facts);
  return holders.flatMap(({ from, until }, index) => {
    const found = (code: string, message: string) => [{ path: `holders.${index}`, code, message }];
    const before = holders[index - 1];
    const last = until ?? from;
    return [
      ...(last > today || from > today ? found('inFuture', 'Holders of the future are not known') : []),
      ...(from < receivedOn ? found('beforeReceipt', 'Nobody held the dossier before it was received') : []),
      ...(until !== undefined && until < from ? found('order', '`until` is before `from`') : []),
      ...(before?.until !== undefined && from < before.until
        ? found('order', 'The one before held it until later')
        : []),
      ...(before !== undefined && before.until === undefined
        ? found('open', 'Only the last holder has no `until`')
        : []),
      ...(end !== undefined && (last > end || from > end) ? found('afterEnd', 'Nobody held it after its end') : []),
    ];
  });
}
