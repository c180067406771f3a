import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { DeepReadonly } from '../kernel/deep-readonly.ts';

/** The content of a file, by media type; the schema describes it. */
export type Files = { readonly files: Readonly<Record<string, () => z.ZodType>> };
/** What one status returns: JSON of that schema, or a file. A schema is built when it is asked for. */
export type AnswerSpec = (() => z.ZodType) | Files;
/** What an operation returns when it does not refuse, by status. */
export type Answers = Readonly<Record<number, AnswerSpec>>;

type Headers = APIGatewayProxyStructuredResultV2['headers'];

/** What a use case returns when it does not refuse. */
export type Reply<Body = unknown, Status extends number = number> = {
  readonly status: Status;
  readonly body: Body;
  readonly headers?: Headers;
  /** Each a `Set-Cookie`. */
  readonly cookies?: readonly string[];
};

/** `headers` are added to those of the router; text and bytes need their `content-type` in them. */
export function reply<const Status extends number, Body>(
  status: Status,
  body: Body,
  headers?: Headers,
): Reply<Body, Status> {
  return headers === undefined ? { status, body } : { status, body, headers };
}

/** The body that a status promises. */
export type BodyOf<Spec extends AnswerSpec> = Spec extends () => z.ZodType
  ? DeepReadonly<z.output<ReturnType<Spec>>>
  : string | Uint8Array;

/** Every reply that the answers of an operation allow. */
export type ReplyOf<A extends Answers> = {
  [Status in keyof A & number]: Reply<BodyOf<A[Status]>, Status>;
}[keyof A & number];

/**
 * The keys of `Given`, also deep inside, that `Promised` does not know: fields that the reference does not list. Of a
 * union it is enough that one member knows a key.
 */
export type ExtraKeys<Given, Promised> = Given extends readonly (infer Item)[]
  ? Promised extends readonly (infer Wanted)[]
    ? ExtraKeys<Item, Wanted>
    : never
  : Given extends object
    ? [Promised] extends [object]
      ? string extends keyof Promised
        ? never
        : {
            [Key in keyof Given & string]: Key extends KeysOf<Promised>
              ? ExtraKeys<NonNullable<Given[Key]>, NonNullable<Part<Promised, Key>>>
              : Key;
          }[keyof Given & string]
      : never
    : never;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;
type Part<Union, Key extends PropertyKey> = Union extends unknown
  ? Key extends keyof Union
    ? Union[Key]
    : never
  : never;

/** The body for each status. */
export type BodiesOf<A extends Answers> = { readonly [Status in keyof A & number]: BodyOf<A[Status]> };

/** The statuses that a use case returns. */
export type StatusOf<Outcome> = Outcome extends Reply<unknown, infer Status> ? Status : never;

/** Fields that a reply carries and the answers do not promise; `never` if there are none. */
export type UndocumentedFields<A extends Answers, Outcome> =
  Outcome extends Reply<infer Body, infer Status>
    ? Status extends keyof A & number
      ? ExtraKeys<Body, BodyOf<A[Status]>>
      : never
    : never;
