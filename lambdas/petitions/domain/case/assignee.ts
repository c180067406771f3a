import { isInPost, type Person } from '../../../directory/domain/person.ts';
import type { Caller } from '../../../kernel/caller.ts';
import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import { type Instant, localDateOf } from '../../../kernel/time.ts';
import type { Actor } from './parts.ts';

type Wanted = { readonly to: string; readonly name?: string | undefined };

type Circumstances = {
  /** The agency of the petition. */
  readonly agency: string;
  /** The entry of the wanted person in the directory, at whatever agency. */
  readonly entry: Person | undefined;
  readonly caller: Caller;
  readonly now: Instant;
};

/**
 * The person that a petition is assigned to: one in post at its agency. Officers may take a petition themselves even if
 * the directory does not list them: their token says who they are and where. The name is never the client's: a name that
 * is sent has to be the known one.
 */
export function assigneeOf(wanted: Wanted, circumstances: Circumstances): Actor | Refusal<'petition.assigneeUnknown'> {
  const { id, name } = listed(circumstances) ?? themselves(wanted, circumstances) ?? {};
  if (id === undefined || name === undefined) {
    return refuse('petition.assigneeUnknown', {
      detail: '`to` is not a person in post at the agency of the petition.',
    });
  }
  if (wanted.name !== undefined && wanted.name !== name) {
    return refuse('petition.assigneeUnknown', { detail: '`name` is not the name of that person. Leave it out.' });
  }
  return { id, name };
}

const listed = ({ entry, agency, now }: Circumstances) =>
  entry?.agency === agency && isInPost(entry, localDateOf(now)) ? entry : undefined;

const themselves = ({ to }: Wanted, { entry, agency, caller }: Circumstances) =>
  entry === undefined && caller.id === to && caller.agency === agency ? caller : undefined;
