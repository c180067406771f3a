import { type Refusal, refuse } from '../kernel/refusal.ts';
import type { StaffRequest } from '../platform/operation.ts';
import type { SetAsideInput } from './contract.ts';
import { mayDecideCounting } from './domain/actions.ts';
import { type countingActs, type Dossier, STAFF } from './domain/dossier.ts';
import type { CountingAct } from './domain/set-aside.ts';
import { changeDossier, type StaffDeps } from './staff-access.ts';

type Request = StaffRequest<typeof SetAsideInput>;
type Decide<Code extends string> = (dossier: Dossier, act: CountingAct) => Dossier | Refusal<Code>;

/**
 * An act that changes whether a dossier is counted: of heads and leaders of a level above the agency, because no agency
 * takes its own dossiers out of the figures.
 */
export const countingAct =
  <Code extends string>(name: (typeof countingActs)[number], decide: Decide<Code>) =>
  async (deps: StaffDeps, request: Request) => {
    const { caller, now, body } = request;
    const tree = await deps.directory.tree(now);
    return changeDossier<Code | 'caller.forbidden'>(deps, request, {
      decide: (dossier) =>
        mayDecideCounting(caller, dossier, tree)
          ? decide(dossier, { by: caller.id, now, reason: body.reason })
          : refuse('caller.forbidden'),
      isDone: ({ changes }) => {
        const last = changes.at(-1);
        return last?.act === name && last.by === `${STAFF}${caller.id}` && last.reason === body.reason;
      },
    });
  };
