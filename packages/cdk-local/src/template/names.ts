import { createHash } from 'node:crypto';
import type { Properties } from '../properties.ts';
import { optionalText } from '../properties.ts';

/** What a resource is named after, before any of it exists. */
export interface Birth {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Properties;
  readonly stackName: string;
  readonly region: string;
  readonly accountId: string;
  /** The address of the local AWS, which the URL of a queue carries. */
  readonly awsUrl: string;
}

/** The names AWS would give: what `Ref` answers, the ARN, and what `Fn::GetAtt` answers beside `Arn`. */
export interface Names {
  readonly id: string;
  readonly arn: string;
  readonly attributes: Properties;
}

type Naming = (name: string, at: Place, birth: Birth) => Partial<Names>;

/** `at('sqs', 'x')` is `arn:aws:sqs:<region>:<account>:x`. */
type Place = (service: string, rest: string) => string;

export function namesOf(birth: Birth): Names {
  const name = physicalName(birth);
  const at: Place = (service, rest) => `arn:aws:${service}:${birth.region}:${birth.accountId}:${rest}`;
  const names = NAMINGS[birth.type]?.(name, at, birth) ?? {};
  return { id: names.id ?? name, arn: names.arn ?? '', attributes: names.attributes ?? {} };
}

const NAME_PROPERTIES = [
  'Name',
  'TableName',
  'QueueName',
  'TopicName',
  'FunctionName',
  'RoleName',
  'PolicyName',
].concat([
  'BucketName',
  'LogGroupName',
  'AlarmName',
  'AliasName',
  'DashboardName',
  'StageName',
  'ManagedPolicyName',
  'UserPoolName',
]);

function physicalName({ properties, stackName, logicalId }: Birth): string {
  const given = NAME_PROPERTIES.map((property) => optionalText(properties, property)).find(Boolean);
  return given ?? `${stackName}-${logicalId}`;
}

const NAMINGS: Readonly<Record<string, Naming>> = {
  'AWS::ApiGatewayV2::Api': (_, __, birth) => {
    const id = short(birth, 10);
    return { id, attributes: { ApiId: id, ApiEndpoint: `https://${id}.execute-api.${birth.region}.amazonaws.com` } };
  },
  'AWS::CloudFront::Distribution': (_, __, birth) => {
    const id = short(birth, 13);
    const arn = `arn:aws:cloudfront::${birth.accountId}:distribution/${id}`;
    return { id, arn, attributes: { Id: id, DomainName: `${id}.cloudfront.net` } };
  },
  'AWS::CloudFront::Function': (_, __, { accountId, logicalId }) => {
    const arn = `arn:aws:cloudfront::${accountId}:function/${logicalId}`;
    return { id: arn, arn, attributes: { FunctionARN: arn } };
  },
  'AWS::CloudFront::OriginAccessControl': withRandomId,
  'AWS::CloudFront::ResponseHeadersPolicy': withRandomId,
  'AWS::CloudWatch::Alarm': (name, at) => ({ arn: at('cloudwatch', `alarm:${name}`) }),
  'AWS::Cognito::UserPool': (_, at, birth) => {
    const id = `${birth.region}_${short(birth, 9)}`;
    const host = `cognito-idp.${birth.region}.amazonaws.com/${id}`;
    const attributes = { UserPoolId: id, ProviderName: host, ProviderURL: `https://${host}` };
    return { id, arn: at('cognito-idp', `userpool/${id}`), attributes };
  },
  'AWS::Cognito::UserPoolClient': (_, __, birth) => {
    const id = short(birth, 26);
    return { id, attributes: { ClientId: id } };
  },
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::IAM::ManagedPolicy': (name, _, { accountId }) => arnOnly(`arn:aws:iam::${accountId}:policy/${name}`),
  'AWS::IAM::Role': (name, _, birth) => ({
    arn: `arn:aws:iam::${birth.accountId}:role/${name}`,
    attributes: { RoleId: `AROA${short(birth, 17).toUpperCase()}` },
  }),
  'AWS::KMS::Alias': (name, at) => ({ arn: at('kms', name) }),
  'AWS::KMS::Key': (_, at, birth) => {
    const id = uuidLike(birth);
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
  'AWS::WAFv2::WebACL': (name, at, birth) => ({ arn: at('wafv2', `global/webacl/${name}/${uuidLike(birth)}`) }),
};

function table(name: string, at: Place, birth: Birth): Partial<Names> {
  const arn = at('dynamodb', `table/${name}`);
  return { arn, attributes: { StreamArn: streamArn(arn), TableId: uuidLike(birth) } };
}

/** AWS labels a stream with the instant at which it was switched on. */
export const streamArn = (tableArn: string) => `${tableArn}/stream/2026-01-01T00:00:00.000`;

function withRandomId(_: string, __: Place, birth: Birth): Partial<Names> {
  const id = short(birth, 13);
  return { id, attributes: { Id: id } };
}

const arnOnly = (arn: string) => ({ id: arn, arn });

/** A version or an alias refers to its function by name or by ARN. */
const functionIn = (properties: Properties) => optionalText(properties, 'FunctionName')?.split(':').at(-1) ?? '';

/** Ids that AWS draws at random are derived from the logical id: the same at every start. */
const digest = ({ stackName, logicalId }: Birth) =>
  createHash('sha256').update(`${stackName}/${logicalId}`).digest('hex');
const short = (birth: Birth, length: number) => digest(birth).slice(0, length);
const uuidLike = (birth: Birth) =>
  digest(birth)
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
