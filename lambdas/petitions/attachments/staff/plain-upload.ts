import { directory } from '../../../directory/config.ts';
import type { Caller } from '../../../kernel/caller.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Instant } from '../../../kernel/time.ts';
import { petitions } from '../../config.ts';
import { findToAct, type StaffDeps } from '../../staff-access.ts';
import { mostOfAgency } from '../domain/access.ts';
import type { Attachment } from '../domain/attachment.ts';
import { beginPlain, type ReturnTo } from '../plain-upload.ts';
import { type UploadDeps, wireUpload } from '../upload.ts';

type AgencyUploadDeps = UploadDeps & StaffDeps;

export const wireAgencyUpload = (): AgencyUploadDeps => ({
  ...wireUpload(),
  ...{ petitions: petitions(), directory: directory() },
});

type Asked = {
  readonly code: string;
  readonly caller: Caller;
  readonly name: string;
  readonly stage: Attachment['stage'];
  readonly returnTo: ReturnTo;
  readonly now: Instant;
};

/** The form by which staff upload a file for the answer without a script. */
export async function beginAgencyUpload(deps: AgencyUploadDeps, { code, caller, name, stage, returnTo, now }: Asked) {
  const petition = await findToAct(deps, { params: { code }, caller, now });
  if (isRefusal(petition)) return petition;
  const actor = { id: caller.id, name: caller.name };
  const file = { by: 'agency', actor, name, ...(stage !== undefined && { stage }) } as const;
  return beginPlain(deps, { code: petition.code, file, most: mostOfAgency(petition), returnTo, now });
}
