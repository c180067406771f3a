import type { Calendar } from '../../calendar/calendar.ts';
import { vietnamCalendar } from '../../calendar/vietnam.ts';
import { directory } from '../../directory/config.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import type { Caller } from '../../kernel/caller.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { reply } from '../../platform/operation.ts';
import { petitions } from '../config.ts';
import type { Petition } from '../domain/case/petition.ts';
import { superiorsIn } from '../domain/deadlines/policy-for.ts';
import type { Act } from '../domain/moves/acts.ts';
import { allowedTo, moverOf } from '../domain/moves/allowed.ts';
import type { MoveCode } from '../domain/moves/make-move.ts';
import { actionsOf, staffView } from '../domain/views/staff-view.ts';
import { refusedMove } from '../refused-move.ts';
import { retryConflict } from '../retry-conflict.ts';
import { saveMove, versionConflict } from '../save-move.ts';
import { findToAct, type StaffDeps } from '../staff-access.ts';
import type { PetitionStore } from '../store.ts';

export type ActDeps = StaffDeps & {
  readonly petitions: Pick<PetitionStore, 'find' | 'save'>;
  readonly calendar: Calendar;
};

export const wireAct = (): ActDeps => ({ petitions: petitions(), directory: directory(), calendar: vietnamCalendar() });

type ActRequest = {
  readonly params: { readonly code: string };
  /** The version that the caller saw: if it is not the current one, the caller must read the petition again. */
  readonly body: { readonly version: number };
  readonly caller: Caller;
  readonly now: Instant;
};

/** The petition after an action of staff, or why the action is not possible. */
type Decide<R extends ActRequest, Code extends string, Deps> = (
  petition: Petition,
  act: Act,
  request: R,
  tree: Tree,
  deps: Deps,
) => Petition | Refusal<Code> | Promise<Petition | Refusal<Code>>;

const isRefused = <Code extends string>(decided: Petition | Refusal<Code>): decided is Refusal<Code> =>
  isRefusal(decided);

/**
 * Every action of staff: find, decide, save under the version that the caller saw, and return the new state. If a contact
 * was opened or the answer rated in between, that version is still current, and it is decided again. After another move
 * a second reading says what is allowed now, or that the case is not theirs any more. `settle` writes what only follows
 * from the action.
 */
export const acting = <R extends ActRequest, Code extends string = MoveCode, Deps extends ActDeps = ActDeps>(
  decide: Decide<R, Code, Deps>,
  settle?: (deps: Deps, before: Petition) => Promise<void>,
) => {
  const once = async (deps: Deps, request: R) => {
    const petition = await findToAct(deps, request);
    if (isRefusal(petition)) return petition;
    const { caller, now } = request;
    const tree = await deps.directory.tree(now);
    const allowed = actionsOf(allowedTo(caller, petition, tree, now));
    if (petition.version !== request.body.version) return versionConflict(petition.version, allowed);

    const by = { id: caller.id, name: caller.name };
    const mover = moverOf(caller, petition.agency, tree);
    const superiors = superiorsIn(tree);
    const act = { now, by, agency: caller.agency, calendar: deps.calendar, superiors, mover };
    const decided = await decide(petition, act, request, tree, deps);
    if (isRefused(decided)) return refusedMove(decided, petition, allowed);

    const saved = await saveMove(deps.petitions, petition, decided);
    if (isRefusal(saved)) return saved;
    await settle?.(deps, petition);
    return reply(200, staffView(saved, now, deps.calendar, allowedTo(caller, saved, tree, now)));
  };
  return (deps: Deps, request: R) =>
    retryConflict(
      () => once(deps, request),
      ({ detail }) => detail?.['version'] === request.body.version || detail?.['allowed'] === undefined,
    );
};
