import { smaller } from './smaller.ts';

/** What the form says, from `lambdas/pages/track/words/files.ts`. */
export type Words = Readonly<Record<'choose' | 'upload' | 'shrinking' | 'sending' | 'done' | 'failed', string>> & {
  readonly refusals: Readonly<Record<string, string>>;
};

type Answer = {
  readonly state?: string;
  readonly code?: string;
  readonly upload?: { readonly action: string; readonly fields: Readonly<Record<string, string>> };
};

export type Target = {
  /** The path of the files of a petition in the API, and the receipt that opens it. */
  readonly api: string;
  readonly receipt: string;
  readonly words: Words;
  /** Shows what is being done. */
  readonly tell: (step: string) => void;
};

const MAX_NAME = 120;

/** Announces, uploads and reports one file. Returns the sentence why it was not taken, or that it was. */
export async function sendFile(file: File, { api, receipt, words, tell }: Target): Promise<string> {
  tell(words.shrinking);
  const content = await smaller(file);
  tell(words.sending);
  const call = async (method: string, path: string, body: string | null = null): Promise<Answer> => {
    const headers = { receipt, ...(body !== null && { 'content-type': 'application/json' }) };
    return (await fetch(`${api}/${path}`, { method, headers, body })).json();
  };
  const type = content.type || 'application/octet-stream';
  const body = JSON.stringify({ name: file.name.slice(-MAX_NAME), type, bytes: content.size });
  let id = idOf(file);
  let begun = await call('PUT', id, body);
  if (begun.state === 'rejected' || begun.code === 'idempotency.mismatch') {
    id = crypto.randomUUID();
    begun = await call('PUT', id, body);
  }
  if (begun.code !== undefined) return words.refusals[begun.code] ?? words.failed;
  if (begun.upload === undefined) return words.done;

  const data = new FormData();
  for (const [name, value] of Object.entries(begun.upload.fields)) data.append(name, value);
  data.append('file', content);
  const { ok } = await fetch(begun.upload.action, { method: 'POST', body: data });
  const finished = ok && (await call('POST', `${id}/uploaded`)).code === undefined;
  return finished ? words.done : words.failed;
}

/** The same for the same file: chosen again, it continues where its upload stopped. */
function idOf({ name, size, lastModified }: File): string {
  let hash = 0;
  for (const sign of `${name}/${size}/${lastModified}`) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) | 0;
  return `photo-${(hash >>> 0).toString(16)}`;
}
