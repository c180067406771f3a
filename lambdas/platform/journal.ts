import type { MiddlewareObj } from '@middy/core';
import { log } from './log.ts';

/** STARTED and DONE of every invocation, and the fault between them if there was one. */
export function journal(name: string): MiddlewareObj {
  const fields = (context: { readonly awsRequestId?: string }) => ({ function: name, request: context.awsRequestId });
  return {
    before: ({ context }) => log.info('STARTED', fields(context)),
    after: ({ context }) => log.info('DONE', fields(context)),
    onError: ({ context, error }) => log.fault('FAULT', error, fields(context)),
  };
}
