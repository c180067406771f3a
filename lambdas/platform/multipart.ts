import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type BodyRefusal, rawBody } from './body.ts';

/** The fields of a form with all their values, and the bytes of its files by the name of their field. */
export type Multipart = {
  readonly form: Readonly<Record<string, readonly string[]>>;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

const MULTIPART = /^multipart\/form-data\s*;/i;

/** Reads a form with files, of at most `maxBytes`, by the parser of the platform. */
export async function multipartForm(
  event: APIGatewayProxyEventV2,
  maxBytes: number,
): Promise<Multipart | BodyRefusal | Refusal<'request.notForm'>> {
  const type = event.headers?.['content-type'] ?? '';
  if (!MULTIPART.test(type)) return refuse('request.mediaType', { detail: 'Send the form as multipart/form-data.' });
  const sent = rawBody(event, maxBytes);
  if (isRefusal(sent)) return sent;

  const fields = await fieldsOf(Uint8Array.from(sent.raw), type);
  if (fields === undefined) return refuse('request.notForm', { detail: 'The body is not a form.' });
  const form = new Map<string, string[]>();
  const files = new Map<string, Uint8Array>();
  for (const [name, value] of fields) {
    if (typeof value !== 'string') files.set(name, new Uint8Array(await value.arrayBuffer()));
    // A browser submits a line break as CR LF but counts it as one character against maxlength.
    else form.set(name, [...(form.get(name) ?? []), value.replaceAll('\r\n', '\n')]);
  }
  return { form: Object.fromEntries(form), files };
}

/** Undefined if the bytes are not what their type says. */
async function fieldsOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
