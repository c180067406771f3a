import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Duration, Stack } from 'aws-cdk-lib';
import { CfnApi, CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { AttributeType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Local, startLocal } from '../src/start-local.ts';

/** Counts visits in a table; a schedule forgets them. No line of it knows the runner. */
function counterApp(outdir: string): string {
  const app = new App({ outdir, analyticsReporting: false });
  const stack = new Stack(app, 'Counter');
  const table = new Table(stack, 'Visits', { partitionKey: { name: 'id', type: AttributeType.STRING } });
  const code = Code.fromAsset(join(import.meta.dirname, 'support/counter'));
  const counter = new LambdaFunction(stack, 'Count', {
    ...{ code, runtime: Runtime.NODEJS_LATEST, handler: 'index.handler', timeout: Duration.seconds(10) },
    environment: { TABLE: table.tableName },
  });
  table.grant(counter, 'dynamodb:UpdateItem', 'dynamodb:DeleteItem');

  const api = new CfnApi(stack, 'Api', { name: 'counter', protocolType: 'HTTP' });
  const integration = new CfnIntegration(stack, 'Integration', {
    ...{ apiId: api.ref, integrationType: 'AWS_PROXY', payloadFormatVersion: '2.0' },
    integrationUri: counter.functionArn,
  });
  const target = `integrations/${integration.ref}`;
  new CfnRoute(stack, 'Route', { apiId: api.ref, routeKey: 'POST /visits/{id}', target });
  new CfnSchedule(stack, 'Forget', {
    ...{ flexibleTimeWindow: { mode: 'OFF' }, scheduleExpression: 'rate(1 day)' },
    target: { arn: counter.functionArn, roleArn: schedulerRole(stack, counter), input: '{"forget":"home"}' },
  });

  return app.synth().directory;
}

function schedulerRole(stack: Stack, target: LambdaFunction): string {
  const role = new Role(stack, 'SchedulerRole', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  target.grantInvoke(role);
  return role.roleArn;
}

let local: Local;
beforeAll(async () => {
  local = await startLocal({ assemblyDir: counterApp(mkdtempSync(join(tmpdir(), 'counter-'))), port: 0 });
});
afterAll(() => local.close());

const post = async (path: string, body = '{}') => (await fetch(`${local.url}${path}`, { method: 'POST', body })).json();

test('an app that CDK synthesized runs: its API, function, table, grants and schedule', async () => {
  expect(await post('/visits/home')).toEqual({ visits: 1 });
  expect(await post('/visits/home')).toEqual({ visits: 2 });

  expect(await post('/_local/clock', '{"advance":"P1D"}')).toMatchObject({ runs: { Forget: 1 } });

  expect(await post('/visits/home')).toEqual({ visits: 1 });
});
