import type { Petition } from '../../domain/case/petition.ts';
import { isRemoved } from '../../domain/case/restricted.ts';
import { isOpen } from '../../domain/case/status.ts';
import { answerIn } from '../../domain/views/shared-answer.ts';
import type { Attachment, Attachments } from './attachment.ts';
import { MAX_FILES } from './upload.ts';

/** How many files its sender may add now. None once it is closed. */
export function mostOfSender({ status, events }: Petition): number {
  if (!isOpen(status)) return 0;
  return events.some(({ event }) => event === 'supplementRequested') ? MAX_FILES.asked : MAX_FILES.sender;
}

/** How many files the agency may add now: before it answers, so that the person who publishes the answer has seen them. */
export const mostOfAgency = ({ status }: Petition): number =>
  status === 'accepted' || status === 'processing' ? MAX_FILES.agency : 0;

/** Their own files, and those that belong to an answer that they can read. */
export function seenBySender(petition: Petition, { files }: Attachments): readonly Attachment[] {
  if (isRemoved(petition)) return [];
  const hasAnswer = answerIn(petition).answer !== undefined;
  return files.filter(({ by, state }) => by === 'sender' || (state === 'ready' && hasAnswer));
}

export const seenByStaff = (petition: Petition, { files }: Attachments): readonly Attachment[] =>
  isRemoved(petition) ? [] : files;
