import { describe, expect, test } from 'vitest';
import { dossierActions } from '../../../../../lambdas/dossiers/domain/actions.ts';
import { nextStep } from '../../../../../lambdas/office/dossiers/domain/next-step.ts';

const late = { actions: dossierActions, explanations: [], standing: { outcome: 'overdue' } } as const;
const explained = { ...late, explanations: [{}] };
const apology = { at: '2026-11-19T03:00:00.000Z', by: 'head-1', newDueOn: '2026-11-27', reason: 'Chờ ý kiến.' };
const without = (...taken: readonly string[]) => dossierActions.filter((action) => !taken.includes(action));

describe('the next step', () => {
  test.each([
    ['counts a dossier again that is set aside', late, 'restore'],
    ['explains a delay', { ...late, actions: without('restore') }, 'explainDelay'],
    ['apologises for a delay that is explained', { ...explained, actions: without('restore') }, 'apologise'],
    [
      'prints the letter of an apology',
      { ...explained, apology, actions: without('restore', 'apologise') },
      'printApology',
    ],
    [
      'does not exist for an officer who explained',
      { ...explained, actions: ['explainDelay', 'printApology'] },
      undefined,
    ],
    [
      'does not exist while a dossier is in time',
      { ...explained, actions: ['apologise', 'printApology', 'setAside'], standing: { outcome: 'inTime' } },
      undefined,
    ],
  ] as const)('%s', (_, dossier, step) => {
    expect(nextStep(dossier)).toBe(step);
  });
});
