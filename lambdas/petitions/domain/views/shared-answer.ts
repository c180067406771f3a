import type { LocalDate } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Answer, Publication } from '../case/parts.ts';
import type { Petition } from '../case/petition.ts';
import { isRestricted } from '../case/restricted.ts';
import type { Status } from '../case/status.ts';
import { groundLabels, statusLabels } from '../labels.ts';

/** How far the petition is that others are answered with, as their senders read it. */
export type Leading = {
  readonly status: Status;
  readonly label: Words;
  readonly agency: string;
  readonly dueOn: LocalDate;
  /** The day by which the agency has promised an answer. */
  readonly newDueOn?: LocalDate;
  /** Why it was refused. */
  readonly why?: Words;
};

type Shared = {
  readonly leading: Leading;
  readonly answer?: Pick<Answer, 'number' | 'text' | 'at'>;
  readonly publication?: Publication;
};

/**
 * What the senders of duplicates read of the leading petition: its answer and how far it is. Nothing of its content, its
 * code, its notes or its sender; nothing at all once it is restricted. `before`: the answers that the duplicate had itself.
 */
export function sharedWith(leading: Petition, before: number): Shared | undefined {
  if (isRestricted(leading)) return undefined;
  const { status, agency, dueOn, appointment } = leading;
  const why = leading.status === 'refused' && { why: groundLabels[leading.refusal.ground].why };
  const promised = appointment && { newDueOn: appointment.on };
  return {
    leading: { status, label: statusLabels[status], agency, dueOn, ...promised, ...why },
    ...answerIn(leading, before),
  };
}

/** The answer, once it was sent to the sender. */
export function answerIn(petition: Petition, before = 0): Pick<Shared, 'answer' | 'publication'> {
  const { status } = petition;
  if (status !== 'answered' && status !== 'published' && status !== 'awaitingPublication') return {};
  const { number, text, at } = petition.answer;
  const { publication } = petition;
  return { answer: { number: number + before, text, at }, ...(publication && { publication }) };
}
