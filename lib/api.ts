import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { routes } from '../lambdas/service.ts';
import { ALARM_PERIOD, type Alarms } from './alarms.ts';
import type { Settings } from './context-schema.ts';
import type { Functions } from './functions.ts';
import type { StaffAuth } from './staff-auth.ts';

export type ApiProps = {
  readonly functions: Functions;
  readonly auth: StaffAuth;
  readonly alarms: Alarms;
  readonly key: IKey;
  readonly settings: Settings;
};

/** The routes of lambdas/service.ts behind one HTTP API: throttled, logged without a trace of who called. */
export class Api extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Http', { description: 'Lang Nghe', createDefaultStage: false });
    this.#stage(props);
    this.#routes(props);
    this.#alarms(props.alarms);
  }

  #stage({ key, settings }: ApiProps): void {
    const log = new LogGroup(this, 'AccessLog', {
      retention: settings.logRetentionDays,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: settings.routeMetrics,
      throttle: { rateLimit: settings.throttleRatePerSecond, burstLimit: settings.throttleBurst },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: ACCESS_LOG_FORMAT },
    });
  }

  #routes({ functions, auth }: ApiProps): void {
    const anyone = new HttpNoneAuthorizer();
    const staff = new HttpJwtAuthorizer('Staff', auth.issuer, { jwtAudience: auth.audience });
    const integrations = new Map<string, HttpLambdaIntegration>();
    for (const route of routes) {
      const integration =
        integrations.get(route.function) ??
        new HttpLambdaIntegration(route.function, functions.get(route.function).door);
      integrations.set(route.function, integration);
      const created = new HttpRoute(this, route.id, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
        integration,
        authorizer: route.access === 'staff' ? staff : anyone,
      });
      if (route.access === 'public') Validations.of(created).acknowledge(OPEN_TO_ANYONE);
    }
  }

  #alarms(alarms: Alarms): void {
    const period = { period: ALARM_PERIOD };
    alarms.add('api-server-errors', {
      metric: new MathExpression({
        label: 'Share of answers that are 5xx, %',
        expression: `IF(all >= ${REQUESTS_MIN}, 100 * failed / all, 0)`,
        usingMetrics: {
          failed: this.api.metricServerError({ ...period, statistic: 'Sum' }),
          all: this.api.metricCount({ ...period, statistic: 'Sum' }),
        },
        ...period,
      }),
      threshold: SERVER_ERROR_PERCENT,
      impact: 'Citizens and officers get an error instead of an answer; what was acknowledged is safe.',
      chapter: 'api-server-errors',
    });
    alarms.add('api-latency', {
      metric: this.api.metricLatency({ ...period, statistic: 'p95' }),
      threshold: SLOW.toMilliseconds(),
      periods: 3,
      impact: 'Citizens and officers wait so long that some give up; nothing is lost.',
      chapter: 'api-latency',
    });
  }
}

const OPEN_TO_ANYONE = {
  id: 'AwsSolutions-APIG4',
  reason:
    'A citizen needs no account to be heard; what belongs to one petition is shown only for its receipt, which the function checks.',
};

/** Nothing of the caller and nothing of the case: no address, no path (it holds the code), no query, no token. */
const ACCESS_LOG_FORMAT = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTimeEpoch',
    routeKey: '$context.routeKey',
    status: '$context.status',
    responseLength: '$context.responseLength',
    latencyMs: '$context.responseLatency',
    integrationLatencyMs: '$context.integrationLatency',
    integrationStatus: '$context.integrationStatus',
    integrationError: '$context.integrationErrorMessage',
  }),
);

/** Fewer requests than this in a period say nothing as a share; the function's own alarm rings at the first error. */
const REQUESTS_MIN = 20;
const SERVER_ERROR_PERCENT = 1;
const SLOW = Duration.seconds(3);
