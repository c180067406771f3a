import { createHash } from 'node:crypto';
import type { Properties } from '../properties.ts';
import { optionalText } from '../properties.ts';
import { physicalName } from './physical-name.ts';

/** What the physical name and ARN of a resource are derived from. */
export interface NamingInput {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Properties;
  readonly stackName: string;
  readonly region: string;
  readonly accountId: string;
  /** The address of the local AWS, which queue URLs contain. */
  readonly awsUrl: string;
}

/** The names AWS would assign: what `Ref` returns, the ARN, and what `Fn::GetAtt` returns beside `Arn`. */
export interface Names {
  readonly id: string;
  readonly arn: string;
  readonly attributes: Properties;
}

type Naming = (name: string, at: ArnBuilder, input: NamingInput) => Partial<Names>;

/** `at('sqs', 'x')` is `arn:aws:sqs:<region>:<account>:x`. */
type ArnBuilder = (service: string, rest: string) => string;

export function namesOf(input: NamingInput): Names {
  const name = physicalName(input);
  const at: ArnBuilder = (service, rest) => `arn:aws:${service}:${input.region}:${input.accountId}:${rest}`;
  const names = NAMINGS[input.type]?.(name, at, input) ?? {};
  return { id: names.id ?? name, arn: names.arn ?? '', attributes: names.attributes ?? {} };
}

const NAMINGS: Readonly<Record<string, Naming>> = {
  'AWS::ApiGatewayV2::Api': (_, __, input) => {
    const id = short(input, 10);
    return { id, attributes: { ApiId: id, ApiEndpoint: `https://${id}.execute-api.${input.region}.amazonaws.com` } };
  },
  'AWS::CloudFront::Distribution': (_, __, input) => {
    const id = short(input, 13);
    const arn = `arn:aws:cloudfront::${input.accountId}:distribution/${id}`;
    return { id, arn, attributes: { Id: id, DomainName: `${id}.cloudfront.net` } };
  },
  'AWS::CloudFront::Function': (_, __, { accountId, logicalId }) => {
    const arn = `arn:aws:cloudfront::${accountId}:function/${logicalId}`;
    return { id: arn, arn, attributes: { FunctionARN: arn } };
  },
  'AWS::CloudFront::OriginAccessControl': withRandomId,
  'AWS::CloudFront::ResponseHeadersPolicy': withRandomId,
  'AWS::CloudWatch::Alarm': (name, at) => ({ arn: at('cloudwatch', `alarm:${name}`) }),
  'AWS::Cognito::UserPool': (_, at, input) => {
    const id = `${input.region}_${short(input, 9)}`;
    const host = `cognito-idp.${input.region}.amazonaws.com/${id}`;
    const attributes = { UserPoolId: id, ProviderName: host, ProviderURL: `https://${host}` };
    return { id, arn: at('cognito-idp', `userpool/${id}`), attributes };
  },
  'AWS::Cognito::UserPoolClient': (_, __, input) => {
    const id = short(input, 26);
    return { id, attributes: { ClientId: id } };
  },
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::IAM::ManagedPolicy': (name, _, { accountId }) => arnOnly(`arn:aws:iam::${accountId}:policy/${name}`),
  'AWS::IAM::Role': (name, _, input) => ({
    arn: `arn:aws:iam::${input.accountId}:role/${name}`,
    attributes: { RoleId: `AROA${short(input, 17).toUpperCase()}` },
  }),
  'AWS::KMS::Alias': (name, at) => ({ arn: at('kms', name) }),
  'AWS::KMS::Key': (_, at, input) => {
    const id = uuidLike(input);
    return { id, arn: at('kms', `key/${id}`), attributes: { KeyId: id } };
  },
  'AWS::Lambda::Alias': (name, at, { properties }) =>
    arnOnly(at('lambda', `function:${functionIn(properties)}:${name}`)),
  'AWS::Lambda::Function': (name, at) => ({ arn: at('lambda', `function:${name}`) }),
  'AWS::Lambda::Version': (_, at, { properties }) => ({
    ...arnOnly(at('lambda', `function:${functionIn(properties)}:1`)),
    attributes: { Version: '1' },
  }),
  'AWS::Logs::LogGroup': (name, at) => ({ arn: at('logs', `log-group:${name}:*`) }),
  'AWS::S3::Bucket': (name, _, { region }) => {
    const bucket = name.toLowerCase();
    const domain = {
      DomainName: `${bucket}.s3.amazonaws.com`,
      RegionalDomainName: `${bucket}.s3.${region}.amazonaws.com`,
    };
    return { id: bucket, arn: `arn:aws:s3:::${bucket}`, attributes: domain };
  },
  'AWS::SNS::Topic': (name, at) => ({
    ...arnOnly(at('sns', name)),
    attributes: { TopicName: name, TopicArn: at('sns', name) },
  }),
  'AWS::SQS::Queue': (name, at, { awsUrl, accountId }) => {
    const url = `${awsUrl}/${accountId}/${name}`;
    return { id: url, arn: at('sqs', name), attributes: { QueueName: name, QueueUrl: url } };
  },
  'AWS::Scheduler::Schedule': (name, at, { properties }) => {
    const group = optionalText(properties, 'GroupName') ?? 'default';
    return { arn: at('scheduler', `schedule/${group}/${name}`) };
  },
  'AWS::Scheduler::ScheduleGroup': (name, at) => ({ arn: at('scheduler', `schedule-group/${name}`) }),
  'AWS::SecretsManager::Secret': (name, at) => arnOnly(at('secretsmanager', `secret:${name}`)),
  'AWS::WAFv2::WebACL': (name, at, input) => ({ arn: at('wafv2', `global/webacl/${name}/${uuidLike(input)}`) }),
};

function table(name: string, at: ArnBuilder, input: NamingInput): Partial<Names> {
  const arn = at('dynamodb', `table/${name}`);
  return { arn, attributes: { StreamArn: streamArn(arn), TableId: uuidLike(input) } };
}

/** AWS labels a stream with the time at which it was enabled. */
export const streamArn = (tableArn: string) => `${tableArn}/stream/2026-01-01T00:00:00.000`;

function withRandomId(_: string, __: ArnBuilder, input: NamingInput): Partial<Names> {
  const id = short(input, 13);
  return { id, attributes: { Id: id } };
}

const arnOnly = (arn: string) => ({ id: arn, arn });

/** A version or an alias refers to its function by name or by ARN. */
const functionIn = (properties: Properties) => optionalText(properties, 'FunctionName')?.split(':').at(-1) ?? '';

/** Ids that AWS generates at random are derived from the logical id: the same at every start. */
const digest = ({ stackName, logicalId }: NamingInput) =>
  createHash('sha256').update(`${stackName}/${logicalId}`).digest('hex');
const short = (input: NamingInput, length: number) => digest(input).slice(0, length);
const uuidLike = (input: NamingInput) =>
  digest(input)
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
