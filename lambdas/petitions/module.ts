import type { FunctionSpec, Module } from '../platform/module.ts';
import { pathsBelow } from '../platform/paths-below.ts';
import { listAccesses } from './accesses/list.ts';
import { adviseSender } from './advice/advise.ts';
import { checkUploads } from './attachments/check.ts';
import { beginAttachment } from './attachments/citizen/begin-upload.ts';
import { finishAttachment } from './attachments/citizen/finish-upload.ts';
import { listAttachments } from './attachments/citizen/list-attachments.ts';
import { beginAgencyAttachment } from './attachments/staff/begin-upload.ts';
import { finishAgencyAttachment } from './attachments/staff/finish-upload.ts';
import { listAgencyAttachments } from './attachments/staff/list-attachments.ts';
import { checkPetitions } from './check.ts';
import { appealPetition } from './citizen/appeal.ts';
import { chooseNotify } from './citizen/choose-notify.ts';
import { eraseOwnContact } from './citizen/erase-contact.ts';
import { explainPetitionDeadline } from './citizen/explain-deadline.ts';
import { ratePetition } from './citizen/rate.ts';
import { renewReceipt } from './citizen/renew-receipt.ts';
import { reopenPetition } from './citizen/reopen.ts';
import { readPetitionState } from './citizen/status.ts';
import { submitPetition } from './citizen/submit.ts';
import { supplementPetition } from './citizen/supplement.ts';
import { trackPetition } from './citizen/track.ts';
import { withdrawPetition } from './citizen/withdraw.ts';
import { listDrafts } from './drafts/list.ts';
import { removeDraft } from './drafts/remove.ts';
import { saveDraft } from './drafts/save.ts';
import { draftApology, printApology } from './letters/draft-apology.ts';
import { sendApology } from './letters/send-apology.ts';
import { recomputeDeadlines } from './recompute.ts';
import { answerPetition } from './staff/answering/answer.ts';
import { apologiseForDelay } from './staff/answering/apologise.ts';
import { explainPetitionDelay } from './staff/answering/explain-delay.ts';
import { extendDeadline } from './staff/answering/extend.ts';
import { replyInTheMeantime } from './staff/answering/interim-reply.ts';
import { notePetition } from './staff/answering/note.ts';
import { publishAnswer } from './staff/answering/publish.ts';
import { returnPetitionAnswer } from './staff/answering/return-answer.ts';
import { listPetitions } from './staff/listing/list.ts';
import { previewRecompute } from './staff/preview-recompute.ts';
import { readPetition } from './staff/read.ts';
import { eraseSenderContact } from './staff/restricted/erase-contact.ts';
import { lockPetition } from './staff/restricted/lock.ts';
import { openContact } from './staff/restricted/open-contact.ts';
import { removePetition } from './staff/restricted/remove.ts';
import { unlockPetition } from './staff/restricted/unlock.ts';
import { similarCases } from './staff/similar/similar.ts';
import { acceptPetition } from './staff/triage/accept.ts';
import { assignPetition } from './staff/triage/assign.ts';
import { forwardPetition } from './staff/triage/forward.ts';
import { forwardPetitionOut } from './staff/triage/forward-out.ts';
import { mergePetition } from './staff/triage/merge.ts';
import { refuseSubmission } from './staff/triage/refuse.ts';
import { requestPetitionSupplement } from './staff/triage/request-supplement.ts';
import { sendPetitionBack } from './staff/triage/send-back.ts';
import { splitOffPart } from './staff/triage/split.ts';
import { undoPetitionAcceptance } from './staff/triage/undo-accept.ts';
import { unmergePetition } from './staff/triage/unmerge.ts';
import { tables } from './tables.ts';

export const citizenFunction = {
  kind: 'http',
  impact: 'Citizens cannot send a petition, follow it or rate its answer on the web; nothing already sent is lost.',
  tables: {
    petitions: ['GetItem', 'PutItem'],
    directory: ['Query'],
    limits: ['GetItem', 'PutItem'],
    attachments: ['GetItem', 'PutItem'],
  },
  needs: ['codeKey', 'limitKey', 'sealPublicKey', 'shareFiles'],
  endpoints: [
    adviseSender,
    submitPetition,
    trackPetition,
    readPetitionState,
    renewReceipt,
    explainPetitionDeadline,
    supplementPetition,
    withdrawPetition,
    reopenPetition,
    appealPetition,
    ratePetition,
    beginAttachment,
    finishAttachment,
    listAttachments,
    chooseNotify,
    eraseOwnContact,
  ],
  below: /* @__PURE__ */ pathsBelow('/v1/petitions/{code}'),
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Officers cannot open their inbox or answer; the deadlines of citizens keep running meanwhile.',
  tables: {
    petitions: ['GetItem', 'PutItem', 'Query'],
    directory: ['Query', 'GetItem', 'BatchGetItem'],
    attachments: ['GetItem', 'PutItem'],
    drafts: ['GetItem', 'PutItem', 'DeleteItem', 'Query'],
    accesses: ['Query'],
  },
  needs: ['shareFiles'],
  endpoints: [
    listPetitions,
    previewRecompute,
    readPetition,
    acceptPetition,
    assignPetition,
    refuseSubmission,
    requestPetitionSupplement,
    forwardPetition,
    sendPetitionBack,
    forwardPetitionOut,
    undoPetitionAcceptance,
    extendDeadline,
    replyInTheMeantime,
    explainPetitionDelay,
    apologiseForDelay,
    answerPetition,
    returnPetitionAnswer,
    publishAnswer,
    notePetition,
    splitOffPart,
    mergePetition,
    unmergePetition,
    lockPetition,
    unlockPetition,
    removePetition,
    eraseSenderContact,
    beginAgencyAttachment,
    finishAgencyAttachment,
    listAgencyAttachments,
    similarCases,
    listDrafts,
    saveDraft,
    removeDraft,
    listAccesses,
  ],
  below: /* @__PURE__ */ pathsBelow('/v1/staff/petitions/{code}'),
} as const satisfies FunctionSpec;

export const contactFunction = {
  kind: 'http',
  impact: 'Officers cannot read how to reach a citizen; petitions are still received and answered.',
  tables: { petitions: ['GetItem', 'PutItem'], directory: ['Query'], accesses: ['PutItem'] },
  needs: ['openContact'],
  endpoints: [openContact],
} as const satisfies FunctionSpec;

export const lettersFunction = {
  kind: 'http',
  impact: 'Officers cannot print letters of apology or record them; apologies without a letter still work.',
  tables: { petitions: ['GetItem', 'PutItem'], directory: ['Query'] },
  needs: ['keepLetters'],
  endpoints: [draftApology, printApology, sendApology],
} as const satisfies FunctionSpec;

export const filesFunction = {
  kind: 'stream',
  impact:
    'Photos and documents wait to be checked and cannot be opened; petitions are received and answered without them.',
  tables: { attachments: ['GetItem', 'PutItem'] },
  needs: ['inspectFiles'],
  native: ['sharp'],
  stream: 'attachments',
  // Only an item with a file that was uploaded and not checked has this number.
  filters: [{ dynamodb: { NewImage: { toCheck: { N: [{ exists: true }] } } } }],
  heavy: { memoryMb: 2_048, batchSize: 1, parallel: 10 },
  consumer: checkUploads,
} as const satisfies FunctionSpec;

export const checkFunction = {
  kind: 'job',
  impact:
    'Petitions whose senders added nothing in time stay open, and duplicates of a withdrawn one stay closed, until this works again. A part whose request crashed is not shown on the page of its petition meanwhile.',
  tables: { petitions: ['GetItem', 'PutItem', 'Query'] },
  needs: [],
  schedule: { name: 'petition-check', everyMinutes: 60 },
  job: checkPetitions,
} as const satisfies FunctionSpec;

export const recomputeFunction = {
  kind: 'job',
  impact: 'Deadlines stay as an older calendar of days off gave them; they are set right when this works again.',
  tables: { petitions: ['GetItem', 'PutItem', 'UpdateItem', 'Query'], directory: ['Query'] },
  needs: [],
  schedule: { name: 'recompute', everyMinutes: 1440 },
  job: recomputeDeadlines,
} as const satisfies FunctionSpec;

export const petitions = {
  tables,
  functions: {
    citizen: citizenFunction,
    staff: staffFunction,
    contact: contactFunction,
    letters: lettersFunction,
    files: filesFunction,
    check: checkFunction,
    recompute: recomputeFunction,
  },
} as const satisfies Module;
