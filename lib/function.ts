import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ALARM_PERIOD, type Alarms } from './alarms.ts';
import type { Settings } from './context-schema.ts';

/** Settings and constructs that all functions share. */
export type FunctionDefaults = {
  readonly key: IKey;
  readonly alarms: Alarms;
  readonly logRetentionDays: Settings['logRetentionDays'];
};

export type ServiceFunctionProps = {
  readonly defaults: FunctionDefaults;
  /** Directory with `index.cjs`, whose export `handler` is called. */
  readonly code: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  /** What citizens lose while this fails. */
  readonly impact: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Somebody waits for its answer, so a throttled call is lost. Streams, queues and schedules try again. */
  readonly isAwaited: boolean;
  /** One run at a time. */
  readonly singleConcurrency?: boolean | undefined;
  /** Reserved concurrency, and provisioned containers. */
  readonly concurrency?: { readonly reserved?: number | undefined; readonly provisioned?: number | undefined };
};

/** One function of the service, with its own empty role, log group and alarms. */
export class ServiceFunction extends Construct {
  readonly function: lambda.Function;
  /** The target of the API: the function, or its provisioned alias. */
  readonly alias: lambda.IFunction;
  readonly impact: string;
  readonly role: Role;
  /** Part of the role: one resource less for each function, of the 500 that a stack may have. */
  readonly #rights = new PolicyDocument();

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    this.impact = props.impact;
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { rights: this.#rights },
    });
    const logGroup = new LogGroup(this, 'Log', {
      retention: props.defaults.logRetentionDays,
      encryptionKey: props.defaults.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]);

    const reserved = props.singleConcurrency ? 1 : props.concurrency?.reserved;
    this.function = new lambda.Function(this, 'Function', {
      description: `${id}: ${props.impact}`.slice(0, DESCRIPTION_MAX),
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      code: lambda.Code.fromAsset(props.code),
      handler: 'index.handler',
      role: this.role,
      logGroup,
      loggingFormat: lambda.LoggingFormat.JSON,
      systemLogLevelV2: lambda.SystemLogLevel.WARN,
      memorySize: props.memoryMb,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { ...props.environment },
      ...(reserved === undefined ? {} : { reservedConcurrentExecutions: reserved }),
    });
    this.alias = warm(this, this.function, props.concurrency?.provisioned);
    this.#alarm(id, props);
  }

  /** Grants exactly these actions on exactly these resources. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.#rights.addStatements(
      new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources] }),
    );
  }

  /** Throttles of what nobody waits for show in other alarms: a stream is late, a queue is stuck, a job falls silent. */
  #alarm(id: string, { defaults, impact, isAwaited }: ServiceFunctionProps): void {
    defaults.alarms.add(`${id}-errors`, {
      metric: this.function.metricErrors({ period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 1,
      impact,
      chapter: id,
    });
    if (!isAwaited) return;
    defaults.alarms.add(`${id}-throttles`, {
      metric: this.function.metricThrottles({ period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 1,
      impact,
      chapter: id,
    });
  }
}

/** The limit of Lambda for a description. */
const DESCRIPTION_MAX = 256;

/** Provisioned concurrency is for API functions only; consumers and jobs can wait for a cold start. */
function warm(scope: Construct, handler: lambda.Function, provisioned: number | undefined): lambda.IFunction {
  if (provisioned === undefined) return handler;
  const alias = new lambda.CfnAlias(scope, 'Warm', {
    name: 'warm',
    functionName: handler.functionName,
    functionVersion: handler.currentVersion.version,
    provisionedConcurrencyConfig: { provisionedConcurrentExecutions: provisioned },
  });
  return lambda.Function.fromFunctionAttributes(scope, 'WarmTarget', { functionArn: alias.ref, sameEnvironment: true });
}
