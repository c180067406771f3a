import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { callersOf } from './callers.ts';
import { changeCapture } from './dynamo/capture.ts';
import { embeddedEngine } from './dynamo/embedded.ts';
import type { Engine } from './dynamo/engine.ts';
import { expireItems } from './dynamo/expiry.ts';
import { externalEngine } from './dynamo/external.ts';
import { sequenceNumbers } from './dynamo/sequence.ts';
import { dynamoService } from './dynamo/service.ts';
import { createTables } from './dynamo/tables.ts';
import { gateway } from './gateway.ts';
import { kmsService } from './kms.ts';
import { mailService } from './mail.ts';
import { smsService } from './sms.ts';
import { openQueues } from './sqs/queues.ts';
import { sqsService } from './sqs/service.ts';
import type { LocalAws, StartAwsOptions } from './types.ts';

/** Starts the AWS services of the stack behind the door. Throws a LocalError for a data folder or stack it cannot use. */
export async function startAws(options: StartAwsOptions): Promise<LocalAws> {
  const { door, stack, clock, vault, outbox, dataDir } = options;
  const sequence = sequenceNumbers(dataDir);
  const engine = await openEngine(options);
  const tables = await createTables(stack, engine);
  const capture = changeCapture({ engine, clock, region: stack.region, sequence, onChange: options.onChange });
  const queues = await openQueues({ stack, clock, ...(dataDir === undefined ? {} : { folder: dataDir }) });
  const callers = callersOf(stack);

  const services = {
    dynamodb: dynamoService({ stack, engine, tables, capture }),
    sqs: sqsService(stack, queues),
    kms: kmsService(stack, vault),
    ses: mailService(stack, outbox, clock),
    'sms-voice': smsService(stack, outbox, clock),
  };
  const gate = gateway(services, callers);
  door.serve(gate.handle);

  return {
    url: door.url,
    runner: callers.runner,
    warnings: callers.warnings,
    credentialsOf: callers.credentialsOf,
    may: callers.may,
    expire: () => expireItems({ engine, tables, clock, capture }),
    async close() {
      door.serve((_, response) => response.writeHead(503).end());
      queues.wake();
      await gate.drained();
      await door.close();
      await queues.close();
      await engine.close();
    },
  };
}

async function openEngine({ engine, dataDir }: StartAwsOptions): Promise<Engine> {
  if (engine?.kind === 'external') return externalEngine(engine.url);
  if (dataDir === undefined) return embeddedEngine();

  const folder = join(dataDir, 'tables');
  mkdirSync(folder, { recursive: true });
  return embeddedEngine(folder);
}
