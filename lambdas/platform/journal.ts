import type { MiddlewareObj } from '@middy/core';
import { requestIdOf } from './event.ts';
import { log } from './log.ts';
import { loggableError } from './log-error.ts';
import type { Fields } from './log-fields.ts';

type Invocation = { readonly event: unknown; readonly context: { readonly awsRequestId?: string } };

/** Logs STARTED and DONE of every invocation, and FAULT if it fails. */
export function journal(name: string): MiddlewareObj {
  const fields = ({ event, context }: Invocation): Fields => ({
    function: name,
    invocation: context.awsRequestId,
    request: requestIdOf(event),
  });
  return {
    before: (invocation) => log.info('STARTED', fields(invocation)),
    after: (invocation) => log.info('DONE', fields(invocation)),
    onError: (invocation) => {
      log.fault('FAULT', invocation.error, fields(invocation));
      // Lambda logs what leaves the handler, in full.
      invocation.error = loggableError(invocation.error);
    },
  };
}
