import type { StaffAction } from '../petitions/domain/views/staff-view.ts';
import { answerPetition } from '../petitions/staff/answering/answer.ts';
import { apologiseForDelay } from '../petitions/staff/answering/apologise.ts';
import { explainPetitionDelay } from '../petitions/staff/answering/explain-delay.ts';
import { extendDeadline } from '../petitions/staff/answering/extend.ts';
import { replyInTheMeantime } from '../petitions/staff/answering/interim-reply.ts';
import { notePetition } from '../petitions/staff/answering/note.ts';
import { publishAnswer } from '../petitions/staff/answering/publish.ts';
import { returnPetitionAnswer } from '../petitions/staff/answering/return-answer.ts';
import { lockPetition } from '../petitions/staff/restricted/lock.ts';
import { removePetition } from '../petitions/staff/restricted/remove.ts';
import { unlockPetition } from '../petitions/staff/restricted/unlock.ts';
import { acceptPetition } from '../petitions/staff/triage/accept.ts';
import { assignPetition } from '../petitions/staff/triage/assign.ts';
import { forwardPetition } from '../petitions/staff/triage/forward.ts';
import { forwardPetitionOut } from '../petitions/staff/triage/forward-out.ts';
import { mergePetition } from '../petitions/staff/triage/merge.ts';
import { refuseSubmission } from '../petitions/staff/triage/refuse.ts';
import { requestPetitionSupplement } from '../petitions/staff/triage/request-supplement.ts';
import { sendPetitionBack } from '../petitions/staff/triage/send-back.ts';
import { splitOffPart } from '../petitions/staff/triage/split.ts';
import { undoPetitionAcceptance } from '../petitions/staff/triage/undo-accept.ts';
import { unmergePetition } from '../petitions/staff/triage/unmerge.ts';
import type { Reply, StaffOperation } from '../platform/operation.ts';

/** The operation of the API behind each form: a case is worked by the same rules on every way. */
export const operations = {
  accept: acceptPetition,
  undoAccept: undoPetitionAcceptance,
  assign: assignPetition,
  refuse: refuseSubmission,
  requestSupplement: requestPetitionSupplement,
  forward: forwardPetition,
  sendBack: sendPetitionBack,
  forwardOut: forwardPetitionOut,
  extend: extendDeadline,
  interimReply: replyInTheMeantime,
  explainDelay: explainPetitionDelay,
  apologise: apologiseForDelay,
  answer: answerPetition,
  returnAnswer: returnPetitionAnswer,
  publish: publishAnswer,
  note: notePetition,
  split: splitOffPart,
  merge: mergePetition,
  unmerge: unmergePetition,
  lock: lockPetition,
  unlock: unlockPetition,
  remove: removePetition,
} as const satisfies Record<StaffAction, Pick<StaffOperation<never, Reply>, 'refuses'>>;
