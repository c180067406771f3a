import { randomUUID } from 'node:crypto';
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { Instant } from '../../../kernel/time.ts';
import { findForCitizen } from '../../citizen-access.ts';
import { petitions } from '../../config.ts';
import type { PetitionStore } from '../../store.ts';
import { mostOfSender } from '../domain/access.ts';
import { type Attachment, type Attachments, MAX_BYTES, NOT_CHOSEN_YET } from '../domain/attachment.ts';
import { begin, find } from '../domain/upload.ts';
import { change } from '../store.ts';
import { type UploadDeps, wireUpload } from '../upload.ts';
import { begunView } from '../view.ts';

export type PlainUploadDeps = UploadDeps & { readonly petitions: Pick<PetitionStore, 'find'> };

export const wirePlainUpload = (): PlainUploadDeps => ({ ...wireUpload(), petitions: petitions() });

type Asked = {
  readonly code: string;
  readonly receipt: string;
  /** What the file is called until its sender is asked: the browser does not say it before the upload. */
  readonly name: string;
  /** Where the browser goes afterwards, by the id of the file. Undefined if the site does not know its address. */
  readonly returnTo: (id: string, code: string) => string | undefined;
  readonly now: Instant;
};

type Code = 'petition.notFound' | 'attachment.tooMany' | 'idempotency.mismatch';

/**
 * The form of an upload for a browser without a script: announced before its file is chosen. The one that was announced
 * and not used is issued again, so that forms which nobody fills in do not use up the number of files.
 */
export async function beginPlainUpload(deps: PlainUploadDeps, { code, receipt, name, returnTo, now }: Asked) {
  const petition = await findForCitizen(deps.petitions, { params: { code }, headers: {}, query: { receipt } });
  if (isRefusal(petition)) return petition;

  const fresh = { id: randomUUID(), by: 'sender', name, type: NOT_CHOSEN_YET, bytes: MAX_BYTES } as const;
  const most = mostOfSender(petition);
  const after = await change(deps.attachments, petition.code, (before): Attachments | Refusal<Code> =>
    unused(before) === undefined ? begin(before, fresh, { now, most }) : before,
  );
  if (isRefusal(after)) return after;

  const file = find(after, fresh) ?? unused(after);
  if (file === undefined) throw new Error('A form that was just issued is not among the files of its petition');
  const options = { code: petition.code, presigner: deps.presigner, now };
  const address = returnTo(file.id, petition.code);
  return {
    code: petition.code,
    ...begunView(file, { ...options, ...(address !== undefined && { returnTo: address }) }),
  };
}

const unused = ({ files }: Attachments): Attachment | undefined =>
  files.find(({ by, state, type }) => by === 'sender' && state === 'expected' && type === NOT_CHOSEN_YET);
