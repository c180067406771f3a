import { type Status, statuses } from '../../lambdas/petitions/domain/case/status.ts';
import { guardOf } from '../../lambdas/petitions/domain/moves/guards.ts';
import { type Move, type Mover, movers, moves } from '../../lambdas/petitions/domain/moves/moves.ts';
import { staffFunction } from '../../lambdas/petitions/module.ts';
import { aPetitionIn, LATE_AT } from './petitions.ts';

const names = Object.keys(moves) as Move[];

/** What people call those who make moves. */
const moverNames: Readonly<Record<Mover, string>> = {
  citizen: 'sender',
  officer: 'officer',
  head: 'head, leader',
  above: 'head, leader above',
  clock: 'job',
};

/** Where a move leads from a status: `=` if it stays, `before` to where the clock was stopped, nothing if it is refused. */
export function targetOf(move: Move, status: Status): string {
  const { from, to } = moves[move];
  if (!from.some((one) => one === status)) return '';
  return to === 'same' || to === status ? '=' : to;
}

/** `docs/petition-states.md`, from the table of moves. */
export function statesDocument(): string {
  return `# Statuses and moves of a petition

Written by \`npm run states\`, from the table in \`lambdas/petitions/domain/moves/moves.ts\`; do not edit it. A test fails when the code and this
page differ, and another one tries every cell.

## Graph
Moves that keep the status are not drawn.

\`\`\`mermaid
stateDiagram-v2
  [*] --> submitted
${edges().join('\n')}
\`\`\`

## Where each move leads
An empty cell is refused with \`petition.illegalMove\`; \`=\` keeps the status; \`before\` leads back to the status in which the clock was stopped.

${table(
  ['move', ...statuses],
  names.map((move) => [`\`${move}\``, ...statuses.map((status) => targetOf(move, status))]),
)}

## Who makes each move, and what it does to the clock
${table(
  ['move', ...movers.map((mover) => moverNames[mover]), 'clock', 'event'],
  names.map((move) => {
    const { by, clock, event } = moves[move];
    return [
      `\`${move}\``,
      ...movers.map((mover) => (by.some((one) => one === mover) ? 'yes' : '')),
      clock,
      `\`${event}\``,
    ];
  }),
)}

## What is late
Once the answer is late, these moves are refused with \`petition.delayUnexplained\` until its delay is explained. Passing a petition on helps its sender, so it
does not wait: the explanation comes with it.

${table(['move', 'needs'], whenLate())}
`;
}

/** What a late petition needs before or with each move, from the guards and from what the operations refuse. */
function whenLate(): readonly (readonly string[])[] {
  const petitions = statuses.map((status) => aPetitionIn(status));
  const isHeldUp = (move: Move) =>
    petitions.some((petition) => guardOf(move)?.(petition, { now: LATE_AT })?.refused === 'petition.delayUnexplained');
  const isExplainable = (move: Move) =>
    staffFunction.endpoints.some(
      ({ route, refuses }) => route.id === `petitions.${move}` && 'petition.notLate' in refuses,
    );
  return names.flatMap((move) => {
    if (isHeldUp(move)) return [[`\`${move}\``, 'an explanation before (`explainDelay`)']];
    return isExplainable(move) && move !== 'explainDelay'
      ? [[`\`${move}\``, 'an explanation before, or in the same request (`explanation`)']]
      : [];
  });
}

/** One line for each pair of statuses, with the moves that lead there. */
function edges(): readonly string[] {
  const labels = new Map<string, string[]>();
  for (const move of names) {
    for (const status of statuses) {
      const target = targetOf(move, status);
      if (target === '' || target === '=') continue;
      for (const to of target === 'before' ? ['submitted', 'accepted', 'processing'] : [target]) {
        const edge = `  ${status} --> ${to}`;
        labels.set(edge, [...(labels.get(edge) ?? []), move]);
      }
    }
  }
  return [...labels].map(([edge, moved]) => `${edge}: ${moved.join(', ')}`);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
