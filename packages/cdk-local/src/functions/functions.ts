import { randomBytes, randomUUID } from 'node:crypto';
import type { LocalAws, LocalStack } from '../aws/types.ts';
import type { MovableClock } from '../clock.ts';
import { LocalError } from '../local-error.ts';
import type { FunctionLogs } from './logs.ts';
import { createPool } from './pool.ts';
import { type Outcome, startSandbox } from './sandbox.ts';
import { type FunctionSpec, functionSpecs } from './spec.ts';

export interface Functions {
  readonly specs: readonly FunctionSpec[];
  /** Invokes the function with this ARN (or that of a version or alias); never throws for what its code does. */
  invoke(arn: string, event: unknown): Promise<Outcome>;
  close(): Promise<void>;
}

type FunctionsContext = {
  readonly stack: LocalStack;
  readonly aws: Pick<LocalAws, 'url' | 'credentialsOf'>;
  readonly clock: MovableClock;
  readonly logs: FunctionLogs;
};

/** Lambda's limit on the response of a synchronous invocation. */
const MAX_RESPONSE_BYTES = 6_291_556;

export function startFunctions(context: FunctionsContext): Functions {
  const specs = functionSpecs(context.stack);
  const invokers = new Map(specs.map((spec) => [spec.arn, invokerOf(spec, context)]));

  return {
    specs,
    invoke(arn, event) {
      const found = invokers.get(arn.split(':').slice(0, 7).join(':'));
      if (found === undefined) throw new LocalError(`The stack has no function with the ARN ${arn}`);

      return found.invoke(JSON.stringify(event));
    },
    async close() {
      await Promise.all([...invokers.values()].map((each) => each.close()));
    },
  };
}

function invokerOf(spec: FunctionSpec, context: FunctionsContext) {
  const { clock, logs } = context;
  const pool = createPool(spec.reserved, () =>
    startSandbox(spec, {
      environment: environment(spec, context),
      clockOffset: clock.offset,
      log: (line) => logs.add(spec.name, line),
    }),
  );

  return {
    async invoke(payload: string): Promise<Outcome> {
      const sandbox = await pool.take();
      if (sandbox === undefined) return CLOSED;
      const requestId = randomUUID();
      const outcome = limitResponse(
        await sandbox.run({ payload, context: invocationContext(spec, requestId, clock.now()) }),
      );
      pool.giveBack(sandbox);
      if (!outcome.ok) logs.add(spec.name, JSON.stringify({ level: 'ERROR', requestId, ...outcome.failure }));
      return outcome;
    },
    close: pool.close,
  };
}

const CLOSED: Outcome = { ok: false, failure: { errorType: 'Runtime.Closed', errorMessage: 'the stack is closed' } };

function limitResponse(outcome: Outcome): Outcome {
  if (!outcome.ok || Buffer.byteLength(outcome.payload) <= MAX_RESPONSE_BYTES) return outcome;
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${MAX_RESPONSE_BYTES} bytes).`;

  return { ok: false, failure: { errorType: 'Function.ResponseSizeTooLarge', errorMessage } };
}

function invocationContext(spec: FunctionSpec, awsRequestId: string, nowMs: number) {
  return {
    awsRequestId,
    functionName: spec.physicalName,
    invokedFunctionArn: spec.arn,
    memoryLimitInMB: String(spec.memoryMb),
    logGroupName: `/aws/lambda/${spec.physicalName}`,
    logStreamName: logStreamName(nowMs),
    deadlineMs: nowMs + spec.timeoutMs,
  };
}

function logStreamName(nowMs: number): string {
  const day = new Date(nowMs).toISOString().slice(0, 10).replaceAll('-', '/');

  return `${day}/[$LATEST]${randomBytes(16).toString('hex')}`;
}

/** The template's variables and those of Lambda's runtime only: nothing of the host's environment. */
function environment(spec: FunctionSpec, { stack, aws, clock }: FunctionsContext): Readonly<Record<string, string>> {
  const credentials = aws.credentialsOf(spec.logicalId);

  return {
    ...spec.environment,
    AWS_REGION: stack.region,
    AWS_DEFAULT_REGION: stack.region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    AWS_ENDPOINT_URL: aws.url,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: spec.physicalName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${spec.physicalName}`,
    AWS_LAMBDA_LOG_STREAM_NAME: logStreamName(clock.now()),
    LAMBDA_TASK_ROOT: spec.codeDir,
    _HANDLER: spec.handler,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
  };
}
