import type { IncomingHttpHeaders } from 'node:http';
import type { Properties } from '../properties.ts';

/** A call of the AWS SDK as it came over the wire. */
export interface AwsRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The part of `X-Amz-Target` after the dot; empty for REST services. */
  readonly operation: string;
  readonly body: Uint8Array;
  /** The body as JSON; empty where the service takes bytes. */
  readonly input: Properties;
}

export interface AwsResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string | Uint8Array;
}

/** What the gateway asks IAM before a call runs. */
export interface Permission {
  readonly action: string;
  /** All resources on which AWS would accept the grant (an e-mail address or its domain). */
  readonly resources: readonly string[];
  readonly context?: Readonly<Record<string, string>>;
}

/** One AWS service behind the gateway. */
export interface AwsService {
  /** Request bodies are JSON unless set. */
  readonly takes?: 'bytes';
  permissions(request: AwsRequest): readonly Permission[];
  run(request: AwsRequest): Promise<AwsResponse>;
  /** The response when IAM denies the call: services differ in status and header. */
  denied(sentence: string): AwsResponse;
}

const JSON_1_0 = { 'content-type': 'application/x-amz-json-1.0' };

export function jsonResponse(body: unknown): AwsResponse {
  return { status: 200, headers: JSON_1_0, body: JSON.stringify(body) };
}

/** An error of the JSON 1.0 protocol: the SDK throws it as an exception named `type`. */
export function errorResponse(type: string, message: string, status = 400): AwsResponse {
  return { status, headers: JSON_1_0, body: JSON.stringify({ __type: type, message }) };
}
