import type { AwsResponse } from '../service.ts';

const XML = { 'content-type': 'application/xml' };

/** S3 errors are XML. */
export function s3Error(status: number, code: string, message: string, resource = ''): AwsResponse {
  const fields = { Code: code, Message: message, Resource: resource, RequestId: 'local' };
  const body = Object.entries(fields).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`);
  return { status, headers: XML, body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${body.join('')}</Error>` };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (character) => ENTITIES[character] ?? character);
