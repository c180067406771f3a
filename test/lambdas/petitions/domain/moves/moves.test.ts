import { describe, expect, test } from 'vitest';
import { PetitionSchema } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { type Status, statuses } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { makeMove } from '../../../../../lambdas/petitions/domain/moves/make-move.ts';
import { type Move, moves } from '../../../../../lambdas/petitions/domain/moves/moves.ts';
import { anInput, aPetitionIn, moved } from '../../../../support/petitions.ts';

/** Where each move leads from each status, and what it does to the clock; a dot is a move that is refused. */
const machine = `
                   submitted       accepted        processing           awaitingPublication  published   answered    needsSupplement  refused  forwardedOut  withdrawn  merged   clock
accept             accepted        .               .                    .                    .           .           .                .        .             .          .        keep
undoAccept         .               submitted       submitted            .                    .           .           .                .        .             .          .        keep
refuse             refused         .               .                    .                    .           .           .                .        .             .          .        end
requestSupplement  needsSupplement needsSupplement needsSupplement      .                    .           .           .                .        .             .          .        suspend
supplement         .               .               .                    .                    .           .           before           .        .             .          .        resume
missSupplement     .               .               .                    .                    .           .           refused          .        .             .          .        end
forward            submitted       submitted       submitted            .                    .           .           .                .        .             .          .        restart
sendBack           submitted       .               .                    .                    .           .           .                .        .             .          .        restart
forwardOut         forwardedOut    forwardedOut    forwardedOut         .                    .           .           .                .        .             .          .        end
assign             .               processing      processing           .                    .           .           .                .        .             .          .        keep
extend             .               accepted        processing           .                    .           .           .                .        .             .          .        extend
answer             .               answered        answered             .                    .           .           .                .        .             .          .        end
answerToPublish    .               awaitingPublication awaitingPublication .                 .           .           .                .        .             .          .        publication
returnAnswer       .               .               .                    processing           .           .           .                .        .             .          .        resume
publish            .               .               .                    published            .           .           .                .        .             .          .        end
withdraw           withdrawn       withdrawn       withdrawn            .                    .           .           withdrawn        .        .             .          withdrawn        end
reopen             .               .               .                    .                    processing  processing  .                .        .             .          processing        restart
appeal             .               .               .                    .                    submitted   submitted   .                .        .             .          submitted        restart
rate               .               .               .                    .                    published   answered    .                .        .             .          merged        keep
explainDelay       submitted       accepted        processing           awaitingPublication  .           .           needsSupplement  .        .             .          .        keep
apologise          submitted       accepted        processing           .                    .           .           needsSupplement  .        .             .          .        keep
interimReply       submitted       accepted        processing           .                    .           .           .                .        .             .          .        keep
recalculate        submitted       accepted        processing           awaitingPublication  .           .           .                .        .             .          .        recalculate
note               submitted       accepted        processing           awaitingPublication  .           .           needsSupplement  .        .             .          .        keep
split              submitted       accepted        processing           .                    .           .           .                .        .             .          .        keep
merge              merged          merged          merged               .                    .           .           .                .        .             .          .        keep
unmerge            .               .               .                    .                    .           .           .                .        .             .          before   keep
lock               submitted       accepted        processing           awaitingPublication  published   answered    needsSupplement  refused  forwardedOut  withdrawn  merged   keep
unlock             submitted       accepted        processing           awaitingPublication  published   answered    needsSupplement  refused  forwardedOut  withdrawn  merged   keep
remove             refused         refused         refused              refused              refused     refused     refused          refused  refused       refused    refused  end
`;

const [heading = [], ...rows] = machine
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const cells = rows.flatMap(([move, ...outcomes]) =>
  statuses.map((status) => ({ move: move as Move, status, to: outcomes[heading.indexOf(status)] ?? '' })),
);

describe('the state machine', () => {
  test('has every move and every status in the table', () => {
    expect(rows.map(([move]) => move).sort()).toStrictEqual(Object.keys(moves).sort());
    expect(heading.slice(0, -1).sort()).toStrictEqual([...statuses].sort());
    expect(cells).toHaveLength(30 * 11);
  });

  test.each(cells.filter(({ to }) => to !== '.'))('leads by $move from $status to $to', ({ move, status, to }) => {
    const petition = aPetitionIn(status);

    const after = moved(petition, move);

    expect(after.status).toBe(to === 'before' ? (petition.held ?? petition.merged)?.status : to);
    expect(after.events.at(-1)?.event).toBe(moves[move].event);
    expect(PetitionSchema.parse(after)).toEqual(after);
  });

  test.each(rows)('%s does to the clock what the table says', (move, ...outcomes) => {
    expect(moves[move as Move].clock).toBe(outcomes.at(-1));
  });

  test.each(cells.filter(({ to }) => to === '.'))('refuses $move in $status', ({ move, status }) => {
    const petition = aPetitionIn(status);

    expect(makeMove<Move>(petition, move, anInput(petition))).toStrictEqual({
      refused: 'petition.illegalMove',
      detail: { petitionStatus: status, legalFrom: moves[move].from, version: petition.version },
    });
  });

  test.each(['submitted', 'accepted', 'processing'] as const)('returns to %s after a supplement', (status) => {
    expect(moved(moved(aPetitionIn(status), 'requestSupplement'), 'supplement').status).toBe(status);
  });

  test('returns to accepted where nobody was assigned', () => {
    const { assignee: _, ...unassigned } = moved(aPetitionIn('processing'), 'requestSupplement');

    expect(moved(unassigned, 'supplement').status).toBe('accepted');
  });

  test.each<Status>(['refused', 'forwardedOut', 'withdrawn'])(
    'has no way out of %s: it can be locked and unlocked, and its content removed',
    (status) => {
      const ways = cells.filter((cell) => cell.status === status && cell.to !== '.');

      expect(ways.map(({ move }) => move)).toStrictEqual(['lock', 'unlock', 'remove']);
    },
  );

  test('can lead every petition that is not closed to an answer', () => {
    const reachable = (from: Status): ReadonlySet<string> => {
      const seen = new Set<string>([from]);
      for (const status of seen) {
        for (const cell of cells)
          if (cell.status === status && cell.to !== '.') seen.add(cell.to.replace('before', 'submitted'));
      }
      return seen;
    };

    for (const status of ['submitted', 'accepted', 'processing', 'awaitingPublication', 'needsSupplement'] as const) {
      expect(reachable(status)).toContain('answered');
      expect(reachable(status)).toContain('published');
    }
  });
});
