import { createHash } from 'node:crypto';
import type { AwsRequest, AwsResponse, AwsService } from '../service.ts';
import type { LocalClock, LocalStack, Resource } from '../types.ts';
import { checkedSums } from './checksums.ts';
import { s3Error } from './errors.ts';
import { hasExpired } from './lifecycle.ts';
import type { Objects, StoredObject } from './objects.ts';

const ACTIONS: Readonly<Record<string, string>> = { PUT: 's3:PutObject', GET: 's3:GetObject' };
/** The SDK adds its operation as a query parameter; any other parameter requests another operation. */
const OPERATION = 'x-id';
/** Ignoring these headers would silently change the result. */
const NOT_IMITATED = ['range', 'if-match', 'if-none-match', 'x-amz-copy-source', 'x-amz-trailer'];

/**
 * S3 for whole objects in the buckets of the stack, addressed by path, with one version per object. Permissions on
 * the key of an encrypted bucket are not checked.
 */
export function s3Service(stack: LocalStack, objects: Objects, clock: LocalClock): AwsService {
  const buckets = new Map(stack.ofType('AWS::S3::Bucket').map((bucket) => [bucket.id, bucket]));
  return {
    takes: 'bytes',
    denied: (sentence) => s3Error(403, 'AccessDenied', sentence),
    permissions(request) {
      const place = placeOf(request);
      const action = ACTIONS[request.method];
      return place === undefined || action === undefined
        ? []
        : [{ action, resources: [`arn:aws:s3:::${place.bucket}/${place.key}`] }];
    },
    async run(request) {
      const place = placeOf(request);
      const missing = whatIsMissing(request);
      if (missing !== undefined || place === undefined) {
        return s3Error(
          501,
          'NotImplemented',
          `The local S3 does not support ${missing ?? 'this address'}.`,
          request.path,
        );
      }
      const bucket = buckets.get(place.bucket);
      if (bucket === undefined) {
        return s3Error(404, 'NoSuchBucket', 'The specified bucket does not exist', request.path);
      }
      return request.method === 'PUT' ? put(request, place) : get(request, place, bucket);
    },
  };

  function put({ headers, body, path }: AwsRequest, { bucket, key }: Place): AwsResponse {
    const checksums = checkedSums(headers, body);
    if (checksums === undefined) {
      return s3Error(400, 'BadDigest', 'The checksum you specified did not match the calculated checksum.', path);
    }
    const type = `${headers['content-type'] ?? 'binary/octet-stream'}`;
    const object = {
      ...{ key, type, checksums, at: new Date(clock.now()).toISOString(), content: Buffer.from(body) },
      kept: keptOf(headers),
    };
    objects.put(bucket, object);
    return { status: 200, headers: { etag: etagOf(object), ...checksums }, body: '' };
  }

  function get({ headers, path }: AwsRequest, { bucket, key }: Place, resource: Resource): AwsResponse {
    const object = objects.get(bucket, key);
    if (object === undefined || hasExpired(resource, object, clock.now()))
      return s3Error(404, 'NoSuchKey', 'The specified key does not exist.', path);
    return {
      status: 200,
      headers: {
        'content-type': object.type,
        ...object.kept,
        etag: etagOf(object),
        'last-modified': new Date(object.at).toUTCString(),
        ...(headers['x-amz-checksum-mode'] === 'ENABLED' && object.checksums),
      },
      body: object.content,
    };
  }
}

/** What S3 returns with an object as it was sent. */
const KEPT = ['cache-control', 'content-disposition'];

const keptOf = (headers: AwsRequest['headers']): Record<string, string> =>
  Object.fromEntries(KEPT.flatMap((name) => (headers[name] === undefined ? [] : [[name, `${headers[name]}`]])));

type Place = { readonly bucket: string; readonly key: string };

/** `/bucket/key`; undefined for a bucket itself, and for an invalid address. */
function placeOf({ path }: AwsRequest): Place | undefined {
  const [, bucket = '', key = ''] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  try {
    return key === '' ? undefined : { bucket, key: decodeURIComponent(key) };
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function whatIsMissing({ method, query, headers }: AwsRequest): string | undefined {
  const parameter = [...query.keys()].find((name) => name !== OPERATION);
  if (parameter !== undefined) return `?${parameter}`;
  if (ACTIONS[method] === undefined) return method;
  if (`${headers['content-encoding']}`.includes('aws-chunked')) return 'aws-chunked';
  return NOT_IMITATED.find((header) => headers[header] !== undefined);
}

const etagOf = ({ content }: StoredObject) => `"${createHash('md5').update(content).digest('hex')}"`;
