import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sources, tools } from './notes-app-sources.ts';

/**
 * A minimal synthesized stack with everything: notes come in over HTTP, a stream function marks
 * them, a queue function delivers the marks, a job tidies up, and a site is served in front.
 */
export function notesApp(): string {
  const dir = mkdtempSync(join(tmpdir(), 'notes-'));
  const write = (name: string, content: unknown) => writeFileSync(join(dir, name), JSON.stringify(content));
  for (const [name, source] of Object.entries(sources)) {
    mkdirSync(join(dir, `asset.${name}`));
    writeFileSync(join(dir, `asset.${name}`, 'index.mjs'), `${tools}\n${source}`);
  }
  mkdirSync(join(dir, 'asset.site'));
  writeFileSync(join(dir, 'asset.site', 'index.html'), '<!doctype html><title>Ghi chú</title>');
  writeFileSync(join(dir, 'asset.site', 'app.css'), 'body { color: red }');
  write('manifest.json', {
    version: '55.0.0',
    artifacts: { Notes: { type: 'aws:cloudformation:stack', properties: { templateFile: 'Notes.template.json' } } },
  });
  write('Notes.assets.json', { files: { abc: { source: { path: 'asset.site', packaging: 'zip' } } } });
  write('Notes.template.json', { Resources: resources });

  return dir;
}

const ref = (Ref: string) => ({ Ref });
const att = (...path: string[]) => ({ 'Fn::GetAtt': path });

const tables = {
  Notes: table({ StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' } }),
  Marks: table({}),
};

function table(more: object) {
  return {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
      ...more,
    },
  };
}

const environment = { NOTES: ref('Notes'), MARKS: ref('Marks'), QUEUE: ref('Queue') };
const notes = att('Notes', 'Arn');
const marks = att('Marks', 'Arn');
const queue = att('Queue', 'Arn');

function functionWith(name: string, rights: readonly (readonly [string | string[], unknown])[]) {
  const Statement = rights.map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource }));
  return {
    [`${name}Role`]: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
    [`${name}Policy`]: {
      Type: 'AWS::IAM::Policy',
      Properties: { PolicyName: name, PolicyDocument: { Statement }, Roles: [ref(`${name}Role`)] },
    },
    [name]: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        ...{ Runtime: 'nodejs24.x', Handler: 'index.handler', Timeout: 10, MemorySize: 256 },
        Role: att(`${name}Role`, 'Arn'),
        Environment: { Variables: environment },
      },
      Metadata: { 'aws:asset:path': `asset.${name}`, 'aws:cdk:path': `Notes/${name}/Function/Resource` },
    },
  };
}

const readStream = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
const readQueue = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

function route(key: string, to: string, more: object = {}) {
  const id = key.replaceAll(/\W/g, '');
  return {
    [`${id}Way`]: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: { IntegrationType: 'AWS_PROXY', IntegrationUri: att(to, 'Arn'), PayloadFormatVersion: '2.0' },
    },
    [`${id}Route`]: {
      Type: 'AWS::ApiGatewayV2::Route',
      Properties: { RouteKey: key, Target: { 'Fn::Join': ['/', ['integrations', ref(`${id}Way`)]] }, ...more },
    },
  };
}

const resources = {
  ...tables,
  Queue: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      RedrivePolicy: { deadLetterTargetArn: att('Dead', 'Arn'), maxReceiveCount: 5 },
      VisibilityTimeout: 60,
    },
  },
  Dead: { Type: 'AWS::SQS::Queue', Properties: {} },
  ...functionWith('public', [
    [['dynamodb:PutItem', 'dynamodb:GetItem'], notes],
    ['dynamodb:GetItem', marks],
  ]),
  ...functionWith('thief', []),
  ...functionWith('private', []),
  ...functionWith('mark', [
    ['dynamodb:PutItem', marks],
    ['sqs:SendMessage', queue],
    ['sqs:SendMessage', att('Dead', 'Arn')],
    [readStream, att('Notes', 'StreamArn')],
  ]),
  ...functionWith('deliver', [
    ['dynamodb:UpdateItem', marks],
    [readQueue, queue],
  ]),
  ...functionWith('tidy', [[['dynamodb:PutItem', 'dynamodb:GetItem'], marks]]),
  MarkSource: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      ...{ EventSourceArn: att('Notes', 'StreamArn'), FunctionName: ref('mark'), BatchSize: 100 },
      ...{ MaximumRetryAttempts: 1, BisectBatchOnFunctionError: true },
      DestinationConfig: { OnFailure: { Destination: att('Dead', 'Arn') } },
      FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT","MODIFY"]}' }] },
    },
  },
  DeliverSource: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      ...{ EventSourceArn: queue, FunctionName: ref('deliver'), BatchSize: 10 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    },
  },
  TidyRole: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
  TidyPolicy: {
    Type: 'AWS::IAM::Policy',
    Properties: {
      PolicyName: 'tidy',
      Roles: [ref('TidyRole')],
      PolicyDocument: {
        Statement: [{ Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: att('tidy', 'Arn') }],
      },
    },
  },
  TidySchedule: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: 'rate(15 minutes)',
      Target: {
        Arn: att('tidy', 'Arn'),
        RoleArn: att('TidyRole', 'Arn'),
        Input: '{"at":"<aws.scheduler.scheduled-time>"}',
      },
    },
    Metadata: { 'aws:cdk:path': 'Notes/Schedules/tidy-up' },
  },
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'Notes', ProtocolType: 'HTTP' } },
  Authorizer: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      ...{ AuthorizerType: 'JWT', IdentitySource: ['$request.header.Authorization'] },
      JwtConfiguration: { Issuer: 'https://issuer.example', Audience: ['web'] },
    },
  },
  ...route('PUT /v1/notes/{id}', 'public'),
  ...route('GET /v1/notes/{id}', 'public'),
  ...route('GET /v1/thief', 'thief'),
  ...route('GET /v1/private', 'private', { AuthorizationType: 'JWT', AuthorizerId: ref('Authorizer') }),
  Files: { Type: 'AWS::S3::Bucket', Properties: {} },
  Upload: {
    Type: 'Custom::CDKBucketDeployment',
    Properties: { DestinationBucketName: ref('Files'), SourceObjectKeys: ['abc.zip'] },
  },
  Paths: {
    Type: 'AWS::CloudFront::Function',
    Properties: {
      FunctionCode: `function handler(event) {
        if (event.request.uri === '/') event.request.uri = '/index.html';
        if (event.request.uri === '/lost') return { statusCode: 404, headers: { 'content-type': { value: 'text/html' } }, body: 'lost' };
        return event.request; }`,
    },
  },
  Headers: {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: {
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'self'", Override: true },
          ContentTypeOptions: { Override: true },
        },
        CustomHeadersConfig: { Items: [{ Header: 'Permissions-Policy', Value: 'camera=()', Override: true }] },
      },
    },
  },
  Cdn: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: {
      DistributionConfig: {
        Origins: [
          { Id: 'files', DomainName: att('Files', 'RegionalDomainName') },
          { Id: 'api', DomainName: { 'Fn::Join': ['', [ref('Api'), '.execute-api.amazonaws.com']] } },
        ],
        DefaultCacheBehavior: {
          ...{ TargetOriginId: 'files', ResponseHeadersPolicyId: ref('Headers') },
          FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: att('Paths', 'FunctionARN') }],
        },
        CacheBehaviors: [
          {
            ...{ PathPattern: '/v1/*', TargetOriginId: 'api', ResponseHeadersPolicyId: ref('Headers') },
            AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
          },
        ],
      },
    },
  },
};
