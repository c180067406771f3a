import type { LocalDate } from '../../kernel/time.ts';
import type { Facts, Status } from './dossier.ts';

/** What was only registered, or not received, is not counted. */
const notAccepted: ReadonlySet<Status> = new Set(['registered', 'notReceived']);

/** Whether the agency received the dossier to handle it. */
export const isAccepted = ({ status }: Pick<Facts, 'status'>): boolean => !notAccepted.has(status);

/**
 * The day on which the handling ended: done before handed over, because a result that is collected late is not late; else
 * withdrawn or stopped. Undefined while it is pending.
 */
export const endOf = ({ doneOn, handedOverOn, endedOn }: Ends): LocalDate | undefined =>
  doneOn ?? handedOverOn ?? endedOn;

type Ends = Pick<Facts, 'doneOn' | 'handedOverOn' | 'endedOn'>;
