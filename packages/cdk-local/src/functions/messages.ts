/** What a worker receives at its start. */
export type SandboxStart = {
  readonly handlerFile: string;
  readonly handlerName: string;
  /** How far the local clock is ahead, ms: one BigInt64, shared. */
  readonly clockOffset: SharedArrayBuffer;
};

/** One invocation; `payload` is JSON text, as in Lambda. */
export type Job = {
  readonly payload: string;
  readonly context: {
    readonly awsRequestId: string;
    readonly functionName: string;
    readonly invokedFunctionArn: string;
    readonly memoryLimitInMB: string;
    readonly logGroupName: string;
    readonly logStreamName: string;
    /** On the local clock. */
    readonly deadlineMs: number;
  };
};

export type Failure = {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
};

/** Replies of a worker: that its code is loaded (or not), then one for each job. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly payload: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What a worker sends: lines its code printed, and a reply if there is one. */
export type Message = { readonly lines: readonly string[]; readonly reply?: Reply };

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };

  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}
