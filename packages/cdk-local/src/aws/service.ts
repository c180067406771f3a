import type { IncomingHttpHeaders } from 'node:http';
import type { Properties } from '../properties.ts';

/** A call of the AWS SDK as it came over the wire. */
export interface AwsRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The part of `X-Amz-Target` after the dot; empty for services that speak REST. */
  readonly operation: string;
  readonly body: Uint8Array;
  /** The body as JSON; nothing where the service takes bytes. */
  readonly input: Properties;
}

export interface AwsResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string | Uint8Array;
}

/** What IAM is asked before a call runs. */
export interface Permission {
  readonly action: string;
  /** Where AWS accepts a grant on one of several resources (an e-mail address or its domain), each of them. */
  readonly resources: readonly string[];
  readonly context?: Readonly<Record<string, string>>;
}

/** One AWS service behind the gateway. */
export interface Service {
  /** JSON, unless it says that its bodies are just bytes. */
  readonly takes?: 'bytes';
  permissions(request: AwsRequest): readonly Permission[];
  run(request: AwsRequest): Promise<AwsResponse>;
  /** The answer of this service when IAM refuses: services differ in status and header. */
  denied(sentence: string): AwsResponse;
}

const JSON_1_0 = { 'content-type': 'application/x-amz-json-1.0' };

export function answer(body: unknown): AwsResponse {
  return { status: 200, headers: JSON_1_0, body: JSON.stringify(body) };
}

/** An error of the JSON 1.0 protocol: the SDK makes an exception named `type` of it. */
export function refusal(type: string, message: string, status = 400): AwsResponse {
  return { status, headers: JSON_1_0, body: JSON.stringify({ __type: type, message }) };
}
