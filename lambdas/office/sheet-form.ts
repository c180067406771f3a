import { isRefusal } from '../kernel/refusal.ts';
import { multipartForm } from '../platform/multipart.ts';
import type { Kind } from '../platform/sheet/rows.ts';
import type { ReadForm } from './office-pages.ts';
import { packRows } from './packed-rows.ts';

/** A file of 2 MB, or as many rows again in the hidden field; in base64, as the gateway passes it, 5.6 MB of 6. */
const MAX_UPLOAD_BYTES = 4 * 1024 * 1024;

/**
 * Reads a form with a sheet: the rows of its file, or of what was pasted, become a field `rows`, or the reason why they
 * cannot be read a field `wrong`. `kept`: the fields of a form that has its rows already. What reads files is loaded when one
 * is sent.
 */
export const sheetForm =
  (kept: readonly string[], kind?: Kind): ReadForm =>
  async (event) => {
    const sent = await multipartForm(event, MAX_UPLOAD_BYTES);
    if (isRefusal(sent) || kept.some((name) => sent.form[name] !== undefined)) return sent;

    const { form, files } = sent;
    const file = files.get('file');
    const pasted = new TextEncoder().encode(form['paste']?.[0]);
    const { readSheetFile } = await import('../platform/sheet/read-sheet.ts');
    const sheet = await readSheetFile(file !== undefined && file.byteLength > 0 ? file : pasted, kind);
    if (isRefusal(sheet)) return { form: { ...form, wrong: [sheet.refused] } };
    const { paste: _, ...others } = form;
    return { form: { ...others, rows: [packRows(sheet.rows)] } };
  };
