import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';

/**
 * Rules that hold for the whole app and that it does not follow, each with its reason. What concerns one resource only is
 * acknowledged beside that resource.
 */
export const acknowledgedForAll = {
  'NIST.800.53.R5-DynamoDBInBackupPlan':
    'Tables have point-in-time recovery of 35 days and deletion protection; a backup plan would store the same data a second time.',
  'NIST.800.53.R5-IAMNoInlinePolicy':
    'The rights of a role are those of one function: its policy cannot be attached elsewhere, and disappears with the role.',
  'NIST.800.53.R5-LambdaConcurrency':
    'Reserving concurrency for every function would take it from intake; jobs reserve one, and the setting "concurrency" is for others.',
  'NIST.800.53.R5-LambdaDLQ':
    'Functions are called by the API, by streams and queues with failure queues of their own, or by schedules whose next run does the same work.',
  'NIST.800.53.R5-LambdaInsideVPC':
    'The functions call public endpoints of AWS by TLS with IAM; a VPC would add gateways with a monthly price, and nothing to protect.',
  'NIST.800.53.R5-S3BucketReplicationEnabled':
    'The site is built from source, and S3 keeps reports in three zones with versions; a copy in another country needs a legal basis.',
  'NIST.800.53.R5-S3DefaultEncryptionKMS':
    'Public pages and access logs are encrypted by S3: CloudFront and log delivery cannot use a key of ours without rights on it.',
  'NIST.800.53.R5-SecretsManagerRotationEnabled':
    'The secrets are keys of stored data and derived codes: see the reasons of lib/secret-keys.ts.',
  'NIST.800.53.R5-WAFv2LoggingEnabled':
    'The log of the firewall would contain the addresses of citizens and the codes of their petitions.',
  'Serverless-LambdaAsyncFailureDestination':
    'A job that fails raises the alarm of its errors, and its next run does the same work: there is nothing to keep.',
  'Serverless-LambdaDLQ': 'As for NIST.800.53.R5-LambdaDLQ.',
  'Serverless-LambdaEventSourceMappingDestination':
    'The mapping of a queue has no such setting: the failure queue is that of the queue.',
  'Serverless-LambdaLatestVersion': "CDK chooses the runtime of its own uploader; it is renewed with CDK's version.",
  'Serverless-LambdaTracing':
    'The log has the request id of every invocation; traces are billed by the request and need a right on all resources.',
  'Serverless-SQSRedrivePolicy': 'What it finds are failure queues: each has an alarm, and nothing consumes it.',
} as const satisfies Readonly<Record<string, string>>;

/** Switches the rules of cdk-nag on: a synthesis with a finding that is not acknowledged fails. */
export function checkRules(app: App): void {
  const validations = Validations.of(app);
  validations.addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app), new ServerlessChecks(app));
  validations.acknowledge(...Object.entries(acknowledgedForAll).map(([id, reason]) => ({ id, reason })));
}
