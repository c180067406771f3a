import { formatNumber } from '../../kernel/number-text.ts';
import type { Reply } from '../../platform/operation.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { BoardQuery } from './contract.ts';
import { firstLine } from './domain/first-line.ts';
import { changeOfSatisfied } from './domain/satisfied.ts';
import { changeOf } from './domain/share.ts';
import { shippedTargets } from './domain/targets.ts';
import { boardFilePages } from './file.ts';
import { type Board, loadBoard } from './load.ts';
import { noBoard } from './no-board.tsx';
import { BoardView } from './view/board.tsx';
import { wire } from './wire.ts';
import { boardWords as words } from './words/board.ts';

const PATH = '/bang-dieu-hanh';

/** `GET /{lang}/can-bo/bang-dieu-hanh?co-quan=…`: the board of an agency and everything below it. */
const pages = officePages({
  route: { id: 'office.board', method: 'GET', path: PATH, summary: 'Show the board of an agency' },
  input: BoardQuery,
  wire,
  run: async (deps, { query }, context) => {
    const { now, session } = context;
    const agency = query['co-quan'] ?? session.caller.agency;
    const path = `${PATH}?${new URLSearchParams({ 'co-quan': agency })}`;
    const board = await loadBoard(deps, agency, { caller: session.caller, now });
    return board === undefined ? noBoard(path, context) : pageOf(board, path, context);
  },
});

function pageOf(board: Board, path: string, context: OfficeContext): Promise<Reply<string>> {
  const { lang, now } = context;
  const { total, byAgency } = board;
  const named = byAgency.map(({ name, overdue }) => ({ name: name[lang], overdue }));
  const line = firstLine(lang, named, {
    isCut: total.tally.isLateCut,
    number: (value) => formatNumber(lang, value),
  });
  return framed(
    context,
    { path, title: `${words.title[lang]} – ${total.name[lang]}` },
    <BoardView
      {...{ lang, now, home: `/${lang}${OFFICE}`, board, firstLine: line }}
      {...{ changes: changesOf(board), targets: shippedTargets }}
    />,
  );
}

/** What is open now has no stored past: only figures of months change. */
function changesOf({ total: { months }, months: trend }: Board) {
  const [before, last] = trend.slice(-2);
  return {
    onTime: months.last && months.before && changeOf(months.last.onTime, months.before.onTime),
    satisfied: changeOfSatisfied(last?.satisfied, before?.satisfied),
  };
}

export const boardPages = [...pages, ...boardFilePages];
