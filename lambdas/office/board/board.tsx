import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { directory } from '../../directory/config.ts';
import { formatNumber } from '../../kernel/number-text.ts';
import { listPetitions } from '../../petitions/staff/listing/list.ts';
import { type Reply, reply } from '../../platform/operation.ts';
import { reports } from '../../reports/config.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { csvOf } from './csv.ts';
import { firstLine } from './domain/first-line.ts';
import { type Board, type BoardDeps, loadBoard } from './load.ts';
import { BoardView } from './view/board.tsx';
import { boardWords as words } from './words.ts';

const Asked = z.object({ query: z.object({ 'co-quan': z.string().max(40).optional() }).catchall(z.string()) });
type Asked = z.infer<typeof Asked>;
type Shown = { readonly board: Board; readonly path: string; readonly context: OfficeContext };

const PATH = '/bang-dieu-hanh';
const FORBIDDEN = 403;

const wire = (): BoardDeps => ({ directory: directory(), reports: reports(), list: listPetitions.invoke });

/** `GET /{lang}/can-bo/bang-dieu-hanh?co-quan=…`: the board of an agency and everything below it. */
const pages = officePages({
  route: { id: 'office.board', method: 'GET', path: PATH, summary: 'Show the board of an agency' },
  input: Asked,
  wire,
  run: (deps, asked, context) => boardAs(deps, asked, context, pageOf),
});

/** `GET /{lang}/can-bo/bang-dieu-hanh.csv?co-quan=…`: its table for spreadsheet programs. */
const filePages = officePages({
  route: { id: 'office.boardFile', method: 'GET', path: `${PATH}.csv`, summary: 'Download the board of an agency' },
  input: Asked,
  wire,
  run: (deps, asked, context) => boardAs(deps, asked, context, fileOf),
});

async function boardAs(
  deps: BoardDeps,
  { query }: Asked,
  context: OfficeContext,
  answer: (shown: Shown) => Reply<string> | Promise<Reply<string>>,
): Promise<Reply<string>> {
  const { now, session } = context;
  const agency = query['co-quan'] ?? session.caller.agency;
  const path = `${PATH}?${new URLSearchParams({ 'co-quan': agency })}`;
  const board = await loadBoard(deps, agency, { caller: session.caller, now });
  return board === undefined ? noBoard(path, context) : answer({ board, path, context });
}

function pageOf({ board, path, context }: Shown): Promise<Reply<string>> {
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
    <BoardView {...{ lang, now, home: `/${lang}${OFFICE}`, board, firstLine: line }} />,
  );
}

const fileOf = ({ board, context }: Shown): Reply<string> => ({
  ...reply(200, csvOf(board, context.lang)),
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="bang-dieu-hanh.csv"`,
  },
});

/** The same for an agency of others as for a role without a board, so that it says nothing of them. */
function noBoard(path: string, context: OfficeContext): Promise<Reply<string>> {
  const { lang } = context;
  const title = words.forbidden[lang];
  const links = [{ path: OFFICE, text: words.toQueue[lang] }];
  return framed(
    context,
    { path, title, status: FORBIDDEN },
    <MessagePage {...{ lang, title, text: words.forbiddenText[lang], links }} />,
  );
}

export const boardPages = [...pages, ...filePages];
