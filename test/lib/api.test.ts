import { describe, expect, test } from 'vitest';
import { routes } from '../../lambdas/service.ts';
import { rightsOf, spell, synthesize } from './support.ts';

const stack = synthesize();
const caller = stack.at('/Api/Caller/Resource');
const functionIdOf = (name: string) => stack.at(`/Functions/${name}/Function/Resource`).logicalId;

describe('routes', () => {
  const created = stack.ofType('AWS::ApiGatewayV2::Route');
  const [authorizer] = stack.ofType('AWS::ApiGatewayV2::Authorizer');

  const read = new Set<string>(routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
  const under: Readonly<Record<string, readonly string[]>> = {
    'pages-citizen': ['/vi', '/en'],
    'office-staff': ['/vi/can-bo', '/en/can-bo'],
    'office-sign-in': ['/vi/can-bo/dang-nhap', '/en/can-bo/dang-nhap'],
    'office-board': ['/vi/can-bo/ho-so', '/en/can-bo/ho-so'],
    'office-reports': ['/vi/can-bo/bao-cao', '/en/can-bo/bao-cao', '/vi/can-bo/van-ban', '/en/can-bo/van-ban'],
    'office-admin': ['/vi/can-bo/quan-tri', '/en/can-bo/quan-tri'],
    'petitions-citizen': ['/v1/petitions/{code}'],
    'petitions-staff': ['/v1/staff/petitions/{code}'],
    'channels-staff': ['/v1/staff/sources'],
    'findings-staff': ['/v1/staff/findings'],
    'dossiers-staff': ['/v1/staff/dossiers'],
    'reports-submissions': ['/v1/staff/reports'],
  };
  const keyOf = ({ method, path, function: name }: (typeof routes)[number]) => {
    const prefix = under[name]?.find((one) => path === one || path.startsWith(`${one}/`));
    if (prefix !== undefined) return `ANY ${prefix}${path === prefix ? '' : '/{path+}'}`;
    return `${read.has(path) ? 'ANY' : method} ${path}`;
  };

  test('are those of lambdas/service.ts, one for all methods of what can be read, two for all paths below a prefix', () => {
    expect(created.map(({ Properties }) => Properties['RouteKey']).sort()).toEqual(
      [...new Set(routes.map(keyOf))].sort(),
    );
  });

  test.each(routes.map((route) => [route.id, route] as const))(
    '%s calls its function, with the authorizer of its audience',
    (_, route) => {
      const found = created.find(({ Properties }) => Properties['RouteKey'] === keyOf(route));
      const target = spell(found?.Properties['Target']).replace(/^integrations\/<(.*)>$/, '$1');
      const integration = stack.all.find(({ logicalId }) => logicalId === target);

      expect(spell(integration?.Properties['IntegrationUri'])).toBe(`<${functionIdOf(route.function)}.Arn>`);
      expect(integration?.Properties['PayloadFormatVersion']).toBe('2.0');
      expect(spell(integration?.Properties['CredentialsArn'])).toBe(`<${caller.logicalId}.Arn>`);
      expect(found?.Properties['AuthorizationType']).toBe(route.access === 'staff' ? 'JWT' : 'NONE');
      expect(found?.Properties['AuthorizerId']).toEqual(
        route.access === 'staff' ? { Ref: authorizer?.logicalId } : undefined,
      );
    },
  );

  test('that lead to staff or to reports all want a token, and no other does', () => {
    const staff = created.filter(({ Properties }) => Properties['AuthorizationType'] === 'JWT');

    expect(staff.every(({ Properties }) => / \/v1\/(staff|reports)(\/|$)/.test(Properties['RouteKey']))).toBe(true);
    expect(staff).toHaveLength(
      new Set(routes.filter(({ path }) => /^\/v1\/(staff|reports)(\/|$)/.test(path)).map(keyOf)).size,
    );
  });

  test('leave room in the stack: CloudFormation takes 500 resources', () => {
    expect(stack.all.length).toBeLessThan(450);
    expect(stack.operations.all.length).toBeLessThan(450);
  });

  test('are called by the API alone, with a role that may call what is behind it and nothing else', () => {
    const behind = [...new Set(routes.map((route) => route.function))];

    expect(stack.ofType('AWS::Lambda::Permission')).toEqual([]);
    expect(caller.Properties['AssumeRolePolicyDocument'].Statement).toEqual([
      { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'apigateway.amazonaws.com' } },
    ]);
    expect(rightsOf(stack, caller.logicalId)).toEqual(
      behind.map((name) => `lambda:InvokeFunction on <${functionIdOf(name)}.Arn>`).sort(),
    );
  });
});

describe('the stage', () => {
  const [stage] = stack.ofType('AWS::ApiGatewayV2::Stage');

  test('is throttled as the context says', () => {
    const [chosen] = synthesize({ throttleRatePerSecond: 7, throttleBurst: 9 }).ofType('AWS::ApiGatewayV2::Stage');

    expect(stage?.Properties['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 2_000,
      ThrottlingBurstLimit: 4_000,
    });
    expect(chosen?.Properties['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 7,
      ThrottlingBurstLimit: 9,
    });
  });

  test('has metrics of each route, which cost by the route, only where the context asks for them', () => {
    const [chosen] = synthesize({ routeMetrics: true }).ofType('AWS::ApiGatewayV2::Stage');

    expect(stage?.Properties['DefaultRouteSettings']).toMatchObject({ DetailedMetricsEnabled: false });
    expect(chosen?.Properties['DefaultRouteSettings']).toMatchObject({ DetailedMetricsEnabled: true });
  });

  test('logs each request as JSON without the caller, the path or the query', () => {
    const format: string = stage?.Properties['AccessLogSettings'].Format;
    const fields = Object.values<string>(JSON.parse(format));

    expect(fields).toContain('$context.requestId');
    expect(fields).toContain('$context.routeKey');
    expect(fields).toContain('$context.status');
    expect(fields.filter((field) => /identity|\.path|query|authorizer|domain|extendedRequest/i.test(field))).toEqual(
      [],
    );
  });

  test('logs into an encrypted log that ends', () => {
    const log = stack.at('/Api/AccessLog/Resource');

    expect(spell(stage?.Properties['AccessLogSettings'].DestinationArn)).toBe(`<${log.logicalId}.Arn>`);
    expect(log.Properties['RetentionInDays']).toBe(90);
  });
});

test('all logs of the stack end when the context says, under our key', () => {
  const logs = synthesize({ logRetentionDays: 30 }).ofType('AWS::Logs::LogGroup');

  expect(logs.length).toBeGreaterThan(0);
  for (const log of logs) {
    expect(log.Properties).toMatchObject({ RetentionInDays: 30, KmsKeyId: expect.anything() });
  }
});
