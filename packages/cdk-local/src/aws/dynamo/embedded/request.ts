import { randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { isRecord } from '../../../properties.ts';
import { reasonOf } from '../../data-folder.ts';
import type { AwsResponse } from '../../service.ts';
import { type Action, type ActionInput, type ActionStore, loadDynalite } from '../dynalite-internals.ts';
import type { Trace } from './action-store.ts';

interface Refusal {
  readonly statusCode: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const { actions, checkTypes, checkValidations } = loadDynalite();

/** Runs one request from its body to its response. Throws only what SQLite throws. */
export function responseTo(
  { operation, body }: { operation: string; body: string | Uint8Array },
  { store, trace }: { store: ActionStore; trace: Trace },
): AwsResponse {
  const action = actions.get(operation);
  if (action === undefined) return refused('service#UnknownOperationException', `There is no operation ${operation}.`);

  const input = jsonIn(body);
  if (input === undefined) return refused('service#SerializationException', 'The body is not a JSON object.');
  const wantsItem = input['ReturnValuesOnConditionCheckFailure'] === 'ALL_OLD';
  try {
    const request = checkTypes(input, action.types);
    checkValidations(request, action.types, action.custom, store);
    return outcomeOf(action, store, request);
  } catch (error) {
    if (isRefusal(error)) return json(error.statusCode, { ...error.body, ...itemOf(error, wantsItem, trace) });
    if (isSqliteError(error)) throw error;
    // dynalite throws on a malformed request, such as null for a value, where AWS returns this error.
    return refused('service#SerializationException', reasonOf(error));
  }
}

/** Every action calls back before it returns, because the store does. Throws its error. */
function outcomeOf(action: Action, store: ActionStore, request: ActionInput): AwsResponse {
  const outcomes: { readonly error: unknown; readonly value: object }[] = [];
  action.run(store, request, (error, value = {}) => void outcomes.push({ error, value }));
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('An action of dynalite did not complete at once');
  if (outcome.error) throw outcome.error;

  return json(200, outcome.value);
}

/** dynalite does not know the parameter by which a write that a condition stopped returns the item that it met. */
function itemOf({ body }: Refusal, isWanted: boolean, { found }: Trace): object {
  const isStopped = String(body['__type']).endsWith('#ConditionalCheckFailedException');
  return isWanted && isStopped && found !== undefined ? { Item: found } : {};
}

function jsonIn(body: string | Uint8Array): Record<string, unknown> | undefined {
  try {
    const input: unknown = JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString());
    return isRecord(input) ? input : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const refused = (type: string, message: string) => json(400, { __type: `com.amazon.coral.${type}`, message });

function json(status: number, value: object): AwsResponse {
  const body = JSON.stringify(value);
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-crc32': crc32(body),
    'x-amzn-requestid': randomUUID(),
  };
  return { status, headers, body };
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'statusCode' in error && 'body' in error && isRecord(error.body);
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}
