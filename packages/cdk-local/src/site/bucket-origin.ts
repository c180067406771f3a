import type { IncomingMessage } from 'node:http';
import { ORIGIN_HOST } from '../aws/s3/presigned.ts';
import type { HttpResponse } from '../http-api/response.ts';

type Origin = { readonly awsUrl: string; readonly host: string; readonly path: string };

/** What a distribution passes on to a bucket: no credentials of its own, so that presigned requests work and no others. */
export async function fromBucket(request: IncomingMessage, { awsUrl, host, path }: Origin): Promise<HttpResponse> {
  const [, query] = (request.url ?? '').split('?');
  const type = request.headers['content-type'];
  const response = await fetch(`${awsUrl}${path}${query === undefined ? '' : `?${query}`}`, {
    method: request.method ?? 'GET',
    // After an upload S3 sends the browser on, not the distribution.
    redirect: 'manual',
    headers: { [ORIGIN_HOST]: host, ...(type !== undefined && { 'content-type': type }) },
    ...(request.method === 'POST' && { body: new Uint8Array(Buffer.concat(await request.toArray())) }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}
