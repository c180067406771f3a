import { statusLabels } from '../labels.ts';

export type Status = keyof typeof statusLabels;
export const statuses = Object.keys(statusLabels) as readonly Status[];

/** While open, the citizen is waiting for the agency or asked for more; a deadline is running or suspended. */
const open: readonly Status[] = ['submitted', 'accepted', 'processing', 'awaitingPublication', 'needsSupplement'];
export const isOpen = (status: Status): boolean => open.includes(status);

/** The answer was sent to the citizen: it is shown, and can be rated. */
export const isAnswered = (status: Status): boolean => status === 'answered' || status === 'published';
