import type { Lang } from '../../kernel/lang.ts';
import type { Invoker, Reply } from '../../platform/operation.ts';
import { reply } from '../../platform/operation.ts';
import { officePages } from '../office-pages.ts';
import { FileQuery, type tables } from './contract.ts';
import { csvOf } from './csv.ts';
import { levelsCsv, rankingCsv, trendCsv } from './csv-charts.ts';
import { type BoardDeps, loadBoard, loadChartsAlone } from './load.ts';
import { noBoard } from './no-board.tsx';
import { wire } from './wire.ts';

type Table = (typeof tables)[number];

const PATH = '/bang-dieu-hanh';

/** `GET /{lang}/can-bo/bang-dieu-hanh.csv?co-quan=…&bang=…`: the numbers of a board for spreadsheet programs. */
export const boardFilePages = officePages({
  route: { id: 'office.boardFile', method: 'GET', path: `${PATH}.csv`, summary: 'Download the board of an agency' },
  input: FileQuery,
  wire,
  run: async (deps, { query: { 'co-quan': asked, bang } }, context) => {
    const { lang, now, session } = context;
    const agency = asked ?? session.caller.agency;
    const text = await textOf(deps, { agency, table: bang, lang }, { caller: session.caller, now });
    const path = `${PATH}?${new URLSearchParams({ 'co-quan': agency })}`;
    return text === undefined ? noBoard(path, context) : file(text, bang);
  },
});

type Asked = { readonly agency: string; readonly table: Table; readonly lang: Lang };

async function textOf(deps: BoardDeps, { agency, table, lang }: Asked, by: Invoker): Promise<string | undefined> {
  if (table === 'don-vi') {
    const board = await loadBoard(deps, agency, by);
    return board && csvOf(board, lang);
  }
  const charts = await loadChartsAlone(deps, agency, by);
  return charts && chartTexts[table](charts, lang);
}

const chartTexts = { 'xu-huong': trendCsv, 'hai-long': levelsCsv, 'xep-hang': rankingCsv } as const;

const file = (text: string, table: Table): Reply<string> => ({
  ...reply(200, text),
  headers: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="bang-dieu-hanh-${table}.csv"`,
  },
});
