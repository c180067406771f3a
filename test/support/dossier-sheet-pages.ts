import { stringify } from 'csv-stringify/sync';
import { beforeEach, vi } from 'vitest';
import { sendDossiers } from '../../lambdas/dossiers/send-dossiers.ts';
import { dossierPages, PATH } from './dossier-pages.ts';
import { factCells, factGrid } from './dossier-sheets.ts';
import type { createTable } from './engine.ts';

export const SHEET = `${PATH}/nhap`;
type Cells = Readonly<Record<string, string>>;

/** The page that imports sheets of dossiers; `create` is that of `engine.ts`. */
export function dossierSheetPages(create: typeof createTable) {
  const pages = dossierPages(create);
  const { invoke } = sendDossiers;
  /** The page takes it at the first request: it sends as ever, except where a test says otherwise. */
  const send = vi.spyOn(sendDossiers, 'invoke');
  beforeEach(() => void send.mockImplementation(invoke));
  let last = 100;
  const newCode = (agency = 'H44.100') => `${agency}-261103-${`${++last}`.padStart(4, '0')}`;
  const tsv = (...cells: Cells[]) => stringify(factGrid(cells), { delimiter: '\t' });

  async function previewed(cells: readonly Cells[], who: Parameters<typeof pages.as> = ['head', 'H44.100']) {
    const browser = await pages.as(...who);
    await browser.open(SHEET);
    browser.fill({ paste: tsv(...cells) });
    return { browser, page: await browser.press('Xem trước') };
  }

  /** A dossier that staff sent before. */
  async function sent(given: object = {}) {
    const code = newCode();
    const { browser } = await previewed([factCells({ code, ...given })]);
    await browser.press('Ghi 1 hồ sơ');
    return code;
  }
  return {
    ...pages,
    invoke,
    send,
    newCode,
    tsv,
    previewed,
    sent,
    find: (code: string) => pages.stores.dossiers.find(code),
  };
}
