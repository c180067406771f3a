import type * as z from 'zod';
import type { InputSchema } from '../../../lambdas/platform/request.ts';
import type { Answers } from '../../../lambdas/platform/wire.ts';

type Part = Readonly<Record<string, unknown>>;

/** One request that is taken, and what is answered to it. */
export type Example = {
  readonly request: {
    readonly params?: Part;
    readonly query?: Part;
    readonly headers?: Part;
    readonly body?: unknown;
    readonly raw?: string;
  };
  readonly answers: Readonly<Record<number, unknown>>;
};

/** Holds an example against the contract of its route, as far as types can. */
export function exampleOf<const Input extends InputSchema, Replies extends Answers>(
  _: { readonly input: Input; readonly answers: Replies },
  example: {
    readonly request: Example['request'] & z.input<Input>;
    readonly answers: { readonly [Status in keyof Replies]: z.output<Replies[Status]> };
  },
): Example {
  return example;
}
