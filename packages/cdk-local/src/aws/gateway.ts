import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isRecord, type Properties } from '../properties.ts';
import type { Caller, Callers } from './callers.ts';
import { readPresigned } from './s3/presigned.ts';
import { type AwsRequest, type AwsResponse, type AwsService, errorResponse, type Permission } from './service.ts';
import type { AwsFault, LocalClock, OnAwsCall } from './types.ts';

/** More than DynamoDB takes in a request, and than an object that a form uploads has. */
const BODY_BYTES = 32 * 1024 * 1024;
/** `AWS4-HMAC-SHA256 Credential=<access key>/<date>/<region>/<service>/aws4_request, …` */
const CREDENTIAL = /Credential=([^/,\s]+)\/\d*\/[^/]*\/([^/]*)\/aws4_request/;

/** By this status every SDK knows that it was throttled, whatever the protocol. */
const TOO_MANY_REQUESTS = 429;

/** By the service name in the signature of the SDK. */
export type AwsServices = Readonly<Record<string, AwsService>>;

export interface Gateway {
  readonly handle: RequestListener;
  /** Resolves when all calls received so far have completed. */
  drained(): Promise<void>;
}

type GatewayOptions = { readonly clock: LocalClock; readonly onAwsCall?: OnAwsCall | undefined };

/** What the gateway needs of a request: that of an `IncomingMessage`, or of what a presigned one stands for. */
type Call = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
type Signer = { readonly accessKeyId: string; readonly name: string };

/** Receives the SDK calls of all functions: identifies the caller, checks its permissions, then runs the service. */
export function gateway(services: AwsServices, callers: Callers, options: GatewayOptions): Gateway {
  const { clock, onAwsCall = () => undefined } = options;
  const running = new Set<Promise<void>>();
  async function responseTo(incoming: IncomingMessage, body: Buffer): Promise<AwsResponse | 'broken'> {
    const { method = '', url = '', headers } = incoming;
    const presigned = await readPresigned(
      { method, url, headers, body },
      { secretOf: callers.secretOf, nowMs: clock.now() },
    );
    if (presigned === undefined) {
      const [, accessKeyId = '', name = ''] = CREDENTIAL.exec(headers.authorization ?? '') ?? [];
      return responseFor(incoming, body, { accessKeyId, name });
    }
    if ('refused' in presigned) return presigned.refused;
    const { wire, accessKeyId, answer } = presigned;
    const response = await responseFor(wire, wire.body, { accessKeyId, name: 's3' });
    return response === 'broken' ? response : answer(response);
  }

  async function responseFor(call: Call, body: Buffer, { accessKeyId, name }: Signer): Promise<AwsResponse | 'broken'> {
    const caller = callers.find(accessKeyId);
    const service = services[name];
    if (caller === undefined) {
      return errorResponse(
        'com.amazon.coral.service#UnrecognizedClientException',
        'The security token included in the request is invalid.',
      );
    }
    if (service === undefined)
      return errorResponse('UnknownOperationException', `The local AWS does not support the service ${name}.`);

    const request = requestOf(call, body, service);
    if (request === undefined)
      return errorResponse('com.amazon.coral.service#SerializationException', 'The body is not a JSON object.');
    let fault: AwsFault | undefined;
    for (const permission of service.permissions(request)) {
      const sentence = caller.refusalOf(permission);
      fault = report(caller, permission, sentence === undefined) ?? fault;
      if (sentence !== undefined) return service.denied(sentence);
    }
    if (fault === 'throttled') return errorResponse('ThrottlingException', 'Rate exceeded', TOO_MANY_REQUESTS);
    if (fault === 'unreachable') return 'broken';
    const response = await service.run(request);
    return fault === 'lostResponse' ? 'broken' : response;
  }

  function report({ functionId }: Caller, { action, resources }: Permission, isAllowed: boolean): AwsFault | undefined {
    const [resource = ''] = resources;
    return functionId === undefined ? undefined : onAwsCall({ functionId, action, resource, isAllowed });
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(incoming);
    const result = await (body ? responseTo(incoming, body).catch(fault) : tooLarge());
    if (result === 'broken') {
      response.destroy();
      return;
    }
    const { status, headers, body: content } = result;
    response.sendDate = false; // it would tell the SDK that its clock, which is the local one, is wrong
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(content) }).end(content);
  }

  return {
    handle(incoming, response) {
      const call = handle(incoming, response)
        .catch(() => {
          response.destroy(); // the connection broke during the request: there is nobody to respond to
        })
        .finally(() => running.delete(call));
      running.add(call);
    },
    drained: async () => {
      await Promise.all(running);
    },
  };
}

function requestOf(
  { method = '', url = '', headers }: Call,
  body: Buffer,
  { takes }: AwsService,
): AwsRequest | undefined {
  const target = headers['x-amz-target'];
  const operation = typeof target === 'string' ? target.slice(target.indexOf('.') + 1) : '';
  const [path = '', search] = url.split('?');
  const input = takes === 'bytes' ? {} : jsonIn(body);
  return input && { method, path, query: new URLSearchParams(search), headers, operation, body, input };
}

function jsonIn(body: Buffer): Properties | undefined {
  try {
    const input: unknown = body.length === 0 ? {} : JSON.parse(body.toString());
    return isRecord(input) ? input : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Undefined if the body is larger than any service accepts. */
function read(incoming: IncomingMessage): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= BODY_BYTES) chunks.push(chunk);
    });
    incoming.on('end', () => resolve(length > BODY_BYTES ? undefined : Buffer.concat(chunks)));
    incoming.on('error', reject);
  });
}

const tooLarge = () =>
  errorResponse('com.amazon.coral.service#RequestEntityTooLarge', 'The request is too large.', 413);

/** A fault of the runner itself: the caller retries as it would on AWS, the console shows the reason. */
function fault(error: unknown): AwsResponse {
  console.error('The local AWS failed:', error);
  return errorResponse('InternalServerError', 'The local AWS failed; see its console.', 500);
}
