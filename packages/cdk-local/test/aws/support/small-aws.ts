import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openEndpoint } from '../../../src/aws/endpoint.ts';
import { openOutbox } from '../../../src/aws/outbox.ts';
import { openSecrets } from '../../../src/aws/secrets.ts';
import { startAws } from '../../../src/aws/start-aws.ts';
import type { ChangeRecord, Credentials, EngineChoice, StartAwsOptions } from '../../../src/aws/types.ts';
import { stackOf } from './assembly.ts';
import { smallTemplate } from './small-template.ts';

export const NOON = Date.parse('2026-11-21T05:00:00.000Z');

/** A clock that stops until a test moves it. */
export function aClock(start = NOON) {
  const clock = { ms: start, now: () => clock.ms };
  return clock;
}

/** A local AWS with the small template, and what it recorded. */
export async function aSmallAws(
  options: Partial<Pick<StartAwsOptions, 'clock' | 'dataDir' | 'engine' | 'messaging' | 'onAwsCall'>> & {
    template?: typeof smallTemplate;
  } = {},
) {
  const {
    dataDir,
    clock = aClock(),
    template = smallTemplate,
    engine = engineOf(dataDir),
    messaging = {},
    onAwsCall,
  } = options;
  const changes: ChangeRecord[] = [];
  const secrets = openSecrets(dataDir);
  const outbox = openOutbox(dataDir);
  const endpoint = await openEndpoint();
  const stack = stackOf(template, { secrets, awsUrl: endpoint.url });
  const aws = await startAws({
    ...{ endpoint, stack, clock, secrets, outbox, messaging, onChange: (record) => changes.push(record) },
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(onAwsCall === undefined ? {} : { onAwsCall }),
    engine,
  });

  const configOf = (credentials: Credentials) => ({
    endpoint: aws.url,
    region: stack.region,
    credentials,
    maxAttempts: 1,
  });
  return {
    aws,
    stack,
    secrets,
    outbox,
    changes,
    /** What the SDK client of a function of the template is made with. */
    as: (functionName: string) => configOf(aws.credentialsOf(functionName)),
    runner: configOf(aws.runner),
    dynamo: new DynamoDBClient(configOf(aws.runner)),
    idOf: (logicalId: string) => stack.resources.get(logicalId)?.id ?? '',
  };
}

/** The oracle where one is named; what is kept in a folder is kept by the embedded engine alone. */
function engineOf(dataDir: string | undefined): EngineChoice {
  const url = process.env['ORACLE_URL'];
  return url === undefined || dataDir !== undefined ? { kind: 'embedded' } : { kind: 'external', url };
}
