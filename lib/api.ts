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
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { gatewayRoutes } from '../lambdas/platform/front-door.ts';
import { functions, routes } from '../lambdas/service.ts';
import { ALARM_PERIOD, type Alarms } from './alarms.ts';
import { FunctionIntegration } from './api-integration.ts';
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

/**
 * The routes of lambdas/service.ts behind one HTTP API: throttled, and logged without caller data. What can be read is one
 * route for all methods of its path, because each route is one of the 500 resources of a stack; the router of the function
 * knows which methods there are, HEAD included.
 */
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

  #routes({ functions: created, auth }: ApiProps): void {
    const anyone = new HttpNoneAuthorizer();
    const staff = new HttpJwtAuthorizer('Staff', auth.issuer, { jwtAudience: auth.audience });
    const caller = this.#caller(created);
    const integrations = new Map<string, FunctionIntegration>();
    for (const route of gatewayRoutes(functions, routes)) {
      const integration =
        integrations.get(route.function) ??
        new FunctionIntegration(route.function, created.get(route.function).alias, caller);
      integrations.set(route.function, integration);
      const resource = new HttpRoute(this, route.id, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
        integration,
        authorizer: route.access === 'staff' ? staff : anyone,
      });
      if (route.access !== 'staff') Validations.of(resource).acknowledge(acknowledged[route.access]);
    }
  }

  /** API Gateway takes it to call the functions behind the API, and nothing else. Only this account can pass it to an API. */
  #caller(functions: Functions): Role {
    const called = functions.behindApi().map(({ alias }) => alias.functionArn);
    const call = new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: called });
    return new Role(this, 'Caller', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      inlinePolicies: { call: new PolicyDocument({ statements: [call] }) },
    });
  }

  #alarms(alarms: Alarms): void {
    const period = { period: ALARM_PERIOD };
    alarms.add('api-server-errors', {
      metric: new MathExpression({
        label: 'Share of 5xx responses, %',
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

/** Why a route has no authorizer. */
const acknowledged = {
  public: {
    id: 'AwsSolutions-APIG4',
    reason: 'Citizens need no account; the data of a petition requires its receipt, which the function checks.',
  },
  session: {
    id: 'AwsSolutions-APIG4',
    reason: 'An authorizer reads no cookie: the function itself looks up the session, and leads to the sign-in page.',
  },
} as const;

/** No data of the caller or the petition: no address, no path (it contains the code), no query, no token. */
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

/** Fewer requests than this in a period give no meaningful share; the alarm of the function reports the first error. */
const REQUESTS_MIN = 20;
const SERVER_ERROR_PERCENT = 1;
const SLOW = Duration.seconds(3);
