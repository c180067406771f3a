import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { reply } from '../../platform/operation.ts';
import { findForCitizen, leadingOf, type ReceiptLookup } from '../citizen-access.ts';
import { petitions } from '../config.ts';
import type { Petition } from '../domain/case/petition.ts';
import type { SenderRules } from '../domain/moves/acts/sender.ts';
import type { MoveCode } from '../domain/moves/make-move.ts';
import { actionsOn, citizenView } from '../domain/views/citizen-view.ts';
import { unlist } from '../duplicates.ts';
import { refusedMove } from '../refused-move.ts';
import { retryConflict } from '../retry-conflict.ts';
import { saveMove } from '../save-move.ts';
import type { PetitionStore } from '../store.ts';

export type CitizenDeps = { readonly petitions: Pick<PetitionStore, 'find' | 'save'>; readonly calendar: Calendar };

export const wireCitizen = (): CitizenDeps => ({ petitions: petitions(), calendar: vietnamCalendar() });

type CitizenRequest = ReceiptLookup & { readonly now: Instant };

/** The petition after an act of its sender, the same object if there is nothing to change, or why it is not possible. */
type Decide<R extends CitizenRequest, Code extends string, Deps> = (
  petition: Petition,
  rules: SenderRules,
  request: R,
  deps: Deps,
) => Promise<Petition | Refusal<Code>> | Petition | Refusal<Code>;

const isRefused = <Code extends string>(decided: Petition | Refusal<Code>): decided is Refusal<Code> =>
  isRefusal(decided);

/**
 * Every act of a sender: find by the receipt, decide, save, and return what the sender sees. If staff moved the petition
 * in between, it is decided again on what it is now.
 */
export const actingAsCitizen = <
  R extends CitizenRequest,
  Code extends string = MoveCode,
  Deps extends CitizenDeps = CitizenDeps,
>(
  decide: Decide<R, Code, Deps>,
) => {
  const once = async (deps: Deps, request: R) => {
    const { petitions, calendar } = deps;
    const petition = await findForCitizen(petitions, request);
    if (isRefusal(petition)) return petition;

    const { now } = request;
    const leading = await leadingOf(petitions, petition);
    const decided = await decide(petition, { now, calendar, leading }, request, deps);
    if (isRefused(decided)) return refusedMove(decided, petition, actionsOn(petition, now, leading));

    const saved = decided === petition ? petition : await saveMove(petitions, petition, decided);
    if (isRefusal(saved)) return saved;
    if (petition.status === 'merged' && saved.status !== 'merged') await unlist(petitions, petition);
    return reply(200, citizenView(saved, now, calendar, leading));
  };
  return (deps: Deps, request: R) => retryConflict(() => once(deps, request));
};
