import { request as httpRequest } from 'node:http';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Resource } from '../../src/aws/types.ts';
import { movableClock } from '../../src/clock.ts';
import { startFunctions } from '../../src/functions/functions.ts';
import { functionLogs } from '../../src/functions/logs.ts';
import { httpApi } from '../../src/http-api/api.ts';
import { jwtAuthorize } from '../../src/http-api/authorizer.ts';
import { openServer } from '../../src/http-server.ts';
import { localIdentity } from '../../src/identity.ts';
import { aFunction, anAssemblyDir, aResource, aStack, functionArn, noAws } from './tiny-stack.ts';

export const ISSUER = 'https://cognito-idp.ap-southeast-1.amazonaws.com/pool';
export const START = Date.parse('2026-11-21T08:15:30.000Z');

function aRoute(key: string, to: string, more: Record<string, unknown> = {}): Resource {
  const properties = { RouteKey: key, Target: `integrations/${to}`, AuthorizationType: 'NONE', ...more };
  return aResource({ logicalId: key, type: 'AWS::ApiGatewayV2::Route', properties });
}

function anIntegration(to: string, more: Record<string, unknown> = {}): Resource {
  const properties = { IntegrationUri: functionArn(to), PayloadFormatVersion: '2.0', ...more };
  return aResource({ logicalId: `to-${to}`, id: to, type: 'AWS::ApiGatewayV2::Integration', properties });
}

/** An API with a route for each thing a gateway can do, over functions of one line. */
function tinyApiStack() {
  const dir = anAssemblyDir();
  return aStack(
    [
      aFunction(dir, 'echo', { source: 'export const handler = async (event) => event;' }),
      aFunction(dir, 'answer', { source: 'export const handler = async (event) => JSON.parse(event.body);' }),
      aFunction(dir, 'crash', { source: 'export const handler = async () => process.exit(1);' }),
      aFunction(dir, 'slow', { source: 'export const handler = () => new Promise(() => {});' }),
      ...['echo', 'answer', 'crash'].map((name) => anIntegration(name)),
      anIntegration('slow', { TimeoutInMillis: 100 }),
      aRoute('GET /things', 'echo'),
      aRoute('POST /things', 'echo'),
      aRoute('GET /things/special', 'echo'),
      aRoute('GET /things/{id}', 'echo'),
      aRoute('ANY /things/{id}', 'echo'),
      aRoute('GET /things/{id}/parts/{part}', 'echo'),
      aRoute('GET /files/{path+}', 'echo'),
      aRoute('POST /answer', 'answer'),
      aRoute('GET /crash', 'crash'),
      aRoute('GET /slow', 'slow'),
      aRoute('GET /rare', 'echo'),
      aRoute('GET /private', 'echo', { AuthorizationType: 'JWT', AuthorizerId: 'pool' }),
      aRoute('GET /scoped', 'echo', { AuthorizationType: 'JWT', AuthorizerId: 'pool', AuthorizationScopes: ['read'] }),
      aResource({
        logicalId: 'pool',
        type: 'AWS::ApiGatewayV2::Authorizer',
        properties: {
          AuthorizerType: 'JWT',
          IdentitySource: ['$request.header.Authorization'],
          JwtConfiguration: { Issuer: ISSUER, Audience: ['web', 'app'] },
        },
      }),
      aResource({
        logicalId: 'api',
        type: 'AWS::ApiGatewayV2::Api',
        id: 'api1234567',
        properties: { CorsConfiguration: { AllowOrigins: ['https://ok.example'], AllowMethods: ['GET'], MaxAge: 60 } },
      }),
      aResource({
        logicalId: 'stage',
        type: 'AWS::ApiGatewayV2::Stage',
        properties: {
          DefaultRouteSettings: { ThrottlingRateLimit: 1000, ThrottlingBurstLimit: 1000 },
          RouteSettings: { 'GET /rare': { ThrottlingRateLimit: 0.001, ThrottlingBurstLimit: 2 } },
        },
      }),
    ],
    dir,
  );
}

export async function startTinyApi() {
  const clock = movableClock(START);
  const stack = tinyApiStack();
  const functions = startFunctions({ stack, aws: noAws, clock, logs: functionLogs(clock.instant, () => {}) });
  const identity = await localIdentity();
  const api = httpApi({
    stack,
    functions,
    authorize: jwtAuthorize(identity.keys, clock.now),
    nowMs: clock.now,
    isThrottled: () => true,
  });
  const faults: unknown[] = [];
  const server = await openServer(0, (fault) => faults.push(fault));
  server.serve(api);

  return {
    url: server.url,
    stack,
    clock,
    identity,
    faults,
    send: (path: string, sent?: Sent) => send(server.url, path, sent),
    async close() {
      await server.close();
      await functions.close();
    },
  };
}

type Sent = { method?: string; headers?: Record<string, string | string[]>; body?: string | Buffer };

type Received = {
  status: number;
  headers: Record<string, unknown>;
  text: string;
  event: () => APIGatewayProxyEventV2WithJWTAuthorizer;
};

/** Sends what `fetch` would tidy up: raw paths, repeated headers. */
function send(url: string, path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(new URL(url), { method, headers, path }, async (incoming) => {
      const text = Buffer.concat(await incoming.toArray()).toString();
      resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, event: () => JSON.parse(text) });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
