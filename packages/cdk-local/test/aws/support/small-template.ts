import { att, ref, type TemplateParts } from './assembly.ts';

const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' });
const key = (partition: string, sort?: string) => [
  { AttributeName: partition, KeyType: 'HASH' },
  ...(sort === undefined ? [] : [{ AttributeName: sort, KeyType: 'RANGE' }]),
];

const objectsOf = (bucket: string) => ({ 'Fn::Join': ['', [att(bucket, 'Arn'), '/*']] });
const index = (name: string) => ({ 'Fn::Join': ['', [att('Notes', 'Arn'), `/index/${name}`]] });

/** A role and its function in the shape that CDK gives them. */
function aFunction(name: string, statements: readonly object[]) {
  return {
    [`${name}Role`]: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {},
        ManagedPolicyArns: [
          {
            'Fn::Join': [
              '',
              ['arn:', ref('AWS::Partition'), ':iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
            ],
          },
        ],
      },
    },
    [`${name}Policy`]: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        PolicyDocument: { Statement: statements },
        PolicyName: `${name}Policy`,
        Roles: [ref(`${name}Role`)],
      },
    },
    [name]: {
      Type: 'AWS::Lambda::Function',
      Properties: { Role: att(`${name}Role`, 'Arn'), Runtime: 'nodejs24.x', Handler: 'index.handler' },
    },
  };
}

const allow = (Action: unknown, Resource: unknown) => ({ Effect: 'Allow', Action, Resource });

/** A service in little: two tables, a queue, a sealing key, and functions with different rights. */
export const smallTemplate: TemplateParts = {
  Resources: {
    Notes: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: key('code'),
        AttributeDefinitions: [text('code'), text('keptBy'), text('dueAt')],
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        GlobalSecondaryIndexes: [
          {
            IndexName: 'inbox',
            KeySchema: key('keptBy', 'dueAt'),
            Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['status', 'version'] },
          },
        ],
      },
    },
    Messages: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: key('pk', 'sk'),
        AttributeDefinitions: [text('pk'), text('sk')],
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    },
    Sessions: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: key('id'),
        AttributeDefinitions: [text('id')],
        StreamSpecification: { StreamViewType: 'OLD_IMAGE' },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    },
    Delivery: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: 30,
        RedrivePolicy: { deadLetterTargetArn: att('Dead', 'Arn'), maxReceiveCount: 2 },
      },
    },
    Dead: { Type: 'AWS::SQS::Queue', Properties: {} },
    SealKey: { Type: 'AWS::KMS::Key', Properties: { KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT', KeyPolicy: {} } },
    PublicKey: { Type: 'Custom::PublicKey', Properties: { ServiceToken: 'arn:x', KeyId: ref('SealKey') } },
    ...aFunction('Clerk', [
      allow(
        ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
        att('Notes', 'Arn'),
      ),
      allow('dynamodb:Query', index('inbox')),
      allow('sqs:SendMessage', att('Delivery', 'Arn')),
    ]),
    ...aFunction('Opener', [allow('kms:Decrypt', att('SealKey', 'Arn'))]),
    ...aFunction('Postman', [
      allow('ses:SendEmail', {
        'Fn::Join': ['', ['arn:aws:ses:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':identity/example.vn']],
      }),
      allow('sms-voice:SendTextMessage', {
        'Fn::Join': ['', ['arn:aws:sms-voice:', ref('AWS::Region'), ':', ref('AWS::AccountId'), ':sender-id/NOTES/US']],
      }),
    ]),
    Files: { Type: 'AWS::S3::Bucket', Properties: {} },
    Site: { Type: 'AWS::S3::Bucket', Properties: {} },
    ...aFunction('Archivist', [allow('s3:PutObject', objectsOf('Files'))]),
    ...aFunction('Reader', [allow('s3:GetObject', objectsOf('Files'))]),
    ...aFunction('Nobody', [allow('logs:PutLogEvents', '*')]),
  },
};
