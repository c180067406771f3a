import { isRefusal } from '../../../kernel/refusal.ts';
import { multipartForm } from '../../../platform/multipart.ts';
import { readSheetFile } from '../../../platform/sheet/read-sheet.ts';
import type { ReadForm } from '../../office-pages.ts';
import { packRows } from './packed-rows.ts';

/** A file of 2 MB, or as many rows again in the hidden field; in base64, as the gateway passes it, 5.6 MB of 6. */
const MAX_UPLOAD_BYTES = 4 * 1024 * 1024;

/** The form with the rows of its file, or of what was pasted, as a field `rows`, or the reason why there are none as `wrong`. */
export const readForm: ReadForm = async (event) => {
  const sent = await multipartForm(event, MAX_UPLOAD_BYTES);
  if (isRefusal(sent) || sent.form['rows'] !== undefined) return sent;

  const { form, files } = sent;
  const file = files.get('file');
  const pasted = new TextEncoder().encode(form['paste']?.[0]);
  const sheet = await readSheetFile(file !== undefined && file.byteLength > 0 ? file : pasted);
  if (isRefusal(sheet)) return { form: { ...form, wrong: [sheet.refused] } };
  const { paste: _, ...others } = form;
  return { form: { ...others, rows: [packRows(sheet.rows)] } };
};
