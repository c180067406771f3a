import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { jobs } from '../../lambdas/service.ts';
import { compose, type Parts, STACK } from '../../lib/compose.ts';
import { ContextError } from '../../lib/context.ts';
import { acknowledgedForAll } from '../../lib/rule-packs.ts';
import { inspect, parts } from './support.ts';

/** CDK prints its findings itself; they are collected instead. */
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'error').mockImplementation((text) => void printed.push(String(text)));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const synthesized = (given: Parts) => {
  compose(given).synth();
  return readFileSync(join(given.outDir, `${STACK}.template.json`), 'utf8');
};

/** Synthesized with all checks, which take a second, once for each context; `findings` are what CDK printed. */
const done = new Map<object, { readonly template: string; readonly findings: readonly string[] }>();
function checked(context: Readonly<Record<string, unknown>>) {
  const before = done.get(context);
  if (before !== undefined) return before;
  const template = synthesized(parts(context));
  const outcome = { template, findings: printed.filter((line) => /ERROR|WARNING/.test(line)) };
  done.set(context, outcome);
  return outcome;
}

const defaults = {};
const everything = {
  account: '123456789012',
  region: 'ap-southeast-1',
  waf: true,
  alarmMail: 'truc@example.vn',
  domain: 'langnghe.example.vn',
  certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a',
  auth: { issuer: 'https://id.example.vn', audience: ['lang-nghe'] },
  smsRoute: 'gateway',
  smsGatewayUrl: 'https://sms.example.vn/send',
  smsGatewaySecret: 'sms/token',
  concurrency: { 'petitions-citizen': { reserved: 5, provisioned: 2 } },
};

function synthesisFault(app: App): string {
  try {
    app.synth();
    return 'none';
  } catch (fault) {
    return `${fault}\n${printed.join('\n')}`;
  }
}

describe('the app', () => {
  test.each([
    ['as cdk.json has it', defaults],
    ['with everything switched on', everything],
  ])('%s has no finding that is not acknowledged', (_, context) => {
    expect(checked(context).findings).toEqual([]);
  });

  test('acknowledges at most 15 rules of NIST 800-53 and of serverless practice, each with a reason', () => {
    const reasons = Object.values<string>(acknowledgedForAll);

    expect(reasons.length).toBeLessThanOrEqual(15);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].{25,}\.$/);
  });

  test('is not synthesized with a finding', () => {
    const app = compose(parts());
    const stack = Stack.of(app.node.findChild(STACK));
    new Bucket(stack, 'Careless');

    new CfnFunction(stack, 'CarelessFunction', { code: {}, role: 'arn:aws:iam::123456789012:role/any' });

    const findings = synthesisFault(app);
    for (const rule of [
      'AwsSolutions-S10',
      'NIST.800.53.R5-S3BucketSSLRequestsOnly',
      'Serverless-LambdaDefaultMemorySize',
    ]) {
      expect(findings).toContain(rule);
    }
  });

  test('gives the same bytes for the same inputs', () => {
    expect(synthesized(parts())).toBe(checked(defaults).template);
  });

  test('stays far below what CloudFormation takes', () => {
    const { template } = checked(everything);

    expect(Buffer.byteLength(template)).toBeLessThan(600_000);
    // It takes 500. Each route is one, but for those of pages below a prefix, and a function seven.
    expect(Object.keys(JSON.parse(template)['Resources']).length).toBeLessThan(450);
  });

  test('refuses a wrong context before anything else', () => {
    expect(() => compose(parts({ waf: 'maybe' }))).toThrow(ContextError);
  });

  const warningsOf = (context: Readonly<Record<string, unknown>>, loggedIn: boolean) => {
    printed.length = 0;
    compose({ ...parts(context), loggedIn }).synth();
    return printed.join('\n');
  };
  const own = { mailFrom: 'khong-tra-loi@phutho.gov.vn', alarmMail: 'truc@phutho.gov.vn' };

  test('warns where credentials are present of what makes a first deployment fail or leaves it mute', () => {
    const example = warningsOf({}, true);
    expect(example).toContain('mailFrom is still lang-nghe@example.vn');
    expect(example).toContain('alarmMail is not set');
    expect(example).toContain(`reserves ${jobs.length} concurrent executions`);

    expect(warningsOf(own, true)).not.toMatch(/mailFrom|alarmMail/);
    expect(warningsOf({}, false)).not.toMatch(/mailFrom|alarmMail|concurrent executions/);
  });

  test('says how much concurrency it reserves with the settings of the deployment', () => {
    const more = { ...own, concurrency: { 'petitions-citizen': { reserved: 50, provisioned: 60 } } };

    expect(warningsOf(more, true)).toContain(`reserves ${jobs.length + 60} concurrent executions`);
  });
});

test('the app warns about an operator that is missing, or still the example where credentials are present', () => {
  compose(parts({ operator: undefined })).synth();
  expect(printed.join('\n')).toContain('operator is missing');

  printed.length = 0;
  compose(parts()).synth();
  expect(printed.join('\n')).not.toContain('operator');
  compose({ ...parts(), loggedIn: true }).synth();
  expect(printed.join('\n')).toContain('operator is still the example');

  printed.length = 0;
  const operator = { name: 'Văn phòng UBND tỉnh', address: 'Số 1 đường A', hotline: '1022' };
  compose({ ...parts({ operator }), loggedIn: true }).synth();
  expect(printed.join('\n')).not.toContain('operator');
});

describe('the firewall', () => {
  const app = compose(parts({ ...everything, wafRequestsPer5Minutes: 500 }));
  const edge = Stack.of(app.node.findChild(`${STACK}Edge`));
  const [acl] = inspect(Template.fromStack(edge)).ofType('AWS::WAFv2::WebACL');
  const rules: { Name: string; Statement: Record<string, unknown> }[] = acl?.Properties['Rules'];

  test('is in us-east-1 and protects the distribution', () => {
    const [distribution] = inspect(Template.fromStack(Stack.of(app.node.findChild(STACK)))).ofType(
      'AWS::CloudFront::Distribution',
    );

    expect(edge.region).toBe('us-east-1');
    expect(acl?.Properties['Scope']).toBe('CLOUDFRONT');
    expect(distribution?.Properties['DistributionConfig'].WebACLId).toMatchObject({
      'Fn::GetStackOutput': { StackName: 'LangNgheEdge', Region: 'us-east-1' },
    });
  });

  test('blocks an address that asks too often', () => {
    expect(rules[0]).toMatchObject({
      Action: { Block: {} },
      Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 500, EvaluationWindowSec: 300 } },
    });
  });

  test('lets citizens submit long texts of any kind', () => {
    const common = rules.find(({ Name }) => Name === 'AWSManagedRulesCommonRuleSet');
    const overrides = JSON.stringify(common?.Statement);

    for (const rule of ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY']) {
      expect(overrides).toContain(`{"ActionToUse":{"Count":{}},"Name":"${rule}"}`);
    }
  });

  test('lets gateways through that send no User-Agent', () => {
    const common = rules.find(({ Name }) => Name === 'AWSManagedRulesCommonRuleSet');

    expect(JSON.stringify(common?.Statement)).toContain('{"ActionToUse":{"Count":{}},"Name":"NoUserAgent_HEADER"}');
  });

  test('keeps no samples of requests, which would show receipts', () => {
    expect(JSON.stringify(acl?.Properties)).not.toContain('"SampledRequestsEnabled":true');
  });

  test('exists only if the context asks for it', () => {
    expect(compose(parts()).node.tryFindChild(`${STACK}Edge`)).toBeUndefined();
  });
});

test('no resource waits for itself', () => {
  const resources: Record<string, unknown> = JSON.parse(checked(defaults).template)['Resources'];
  const needs = new Map(Object.entries(resources).map(([id, resource]) => [id, referencesOf(resource)]));
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) throw new Error(`Circle: ${[...path, id].join(' → ')}`);
    if (done.has(id)) return;
    for (const needed of needs.get(id) ?? []) if (needs.has(needed)) visit(needed, [...path, id]);
    done.add(id);
  };

  for (const id of needs.keys()) visit(id, []);

  expect(done.size).toBe(needs.size);
});

function referencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'Ref') return [String(inner)];
    if (key === 'Fn::GetAtt') return [String(inner[0])];
    if (key === 'DependsOn') return [inner].flat().map(String);
    return referencesOf(inner);
  });
}
