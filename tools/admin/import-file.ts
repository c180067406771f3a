import { AdminError } from './admin-error.ts';
import { type Imported, importClient } from './import-client.ts';
import { importReport } from './import-report.ts';
import { sheetRows } from './sheet-rows.ts';

type Options = {
  readonly kind: string;
  readonly url: string;
  readonly apply: boolean;
  readonly why?: string;
  readonly json: boolean;
  readonly lang: 'vi' | 'en';
};
type Surroundings = { readonly token: string | undefined; readonly print: (text: string) => void };

/** `import`: 0 if every cell is right, and applied where that was asked for; 1 if a cell is wrong. */
export async function importFile(file: string, options: Options, { token, print }: Surroundings): Promise<0 | 1> {
  const { kind, url, apply, why, json, lang } = options;
  if (token === undefined || token === '')
    throw new AdminError('Set LANG_NGHE_TOKEN to the ID token of an administrator.');
  if (apply && why === undefined) throw new AdminError('To apply, give the reason: --why "…".');

  const rows = await sheetRows(file, lang);
  const send = importClient(url, token);
  const preview = await send({ kind, rows, mode: 'preview' });
  const result = apply ? await applied(preview, (digest) => send({ kind, rows, mode: 'apply', digest, why })) : preview;
  print(json ? JSON.stringify(result, null, 2) : importReport(result, { lang, isApplied: apply }));
  return result.counts.bad > 0 ? 1 : 0;
}

/** The service stops before its time is up and says what remains, which is then the same plan without what was written. */
async function applied(preview: Imported, apply: (digest: string) => Promise<Imported>): Promise<Imported> {
  let result = { ...preview, written: 0 };
  while (result.digest !== undefined) {
    const { written = 0, digest } = await apply(result.digest);
    if (digest !== undefined && written === 0) throw new AdminError('The service writes nothing. Try again later.');
    const { digest: _, ...rest } = result;
    result = { ...rest, written: result.written + written, ...(digest !== undefined && { digest }) };
  }
  return result;
}
