import type { DossierAction } from '../../../dossiers/domain/actions.ts';
import type { Dossier } from '../../../dossiers/domain/dossier.ts';
import type { Outcome } from '../../../dossiers/domain/outcome.ts';

type State = Partial<Pick<Dossier, 'apology'>> & {
  readonly explanations: readonly unknown[];
  readonly actions: readonly DossierAction[];
  readonly standing: { readonly outcome?: Outcome | undefined };
};

/**
 * What is to be done with a dossier first, of what its reader may do: count it again, explain its delay, apologise for it,
 * print the letter. Undefined if nothing is to be done now.
 */
export function nextStep({ actions, explanations, apology, standing }: State): (typeof order)[number] | undefined {
  const isWanted: Readonly<Record<DossierAction, boolean>> = {
    restore: true,
    explainDelay: explanations.length === 0,
    apologise: standing.outcome === 'overdue',
    printApology: apology !== undefined,
    issueReceipt: false,
    setAside: false,
  };
  return order.find((action) => isWanted[action] && actions.includes(action));
}

const order = ['restore', 'explainDelay', 'apologise', 'printApology'] as const satisfies readonly DossierAction[];
