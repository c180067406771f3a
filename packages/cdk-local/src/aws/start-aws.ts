import { join } from 'node:path';
import { type Closers, closers } from '../closers.ts';
import { type Callers, callersOf } from './callers.ts';
import { changeCapture } from './dynamo/capture.ts';
import { embeddedEngine } from './dynamo/embedded.ts';
import type { Engine } from './dynamo/engine.ts';
import { expireItems } from './dynamo/expiry.ts';
import { externalEngine } from './dynamo/external.ts';
import { sequenceNumbers } from './dynamo/sequence.ts';
import { dynamoService } from './dynamo/service.ts';
import { createTables } from './dynamo/tables.ts';
import { eventBus } from './events/bus.ts';
import { gateway } from './gateway.ts';
import { kmsService } from './kms.ts';
import { mailService } from './mail.ts';
import { objectsInFolder, objectsInMemory } from './s3/objects.ts';
import { s3Service } from './s3/service.ts';
import { smsService } from './sms.ts';
import { openQueues } from './sqs/queues.ts';
import { sqsService } from './sqs/service.ts';
import type { LocalAws, StartAwsOptions } from './types.ts';

/** Starts the AWS services of the stack behind the endpoint. Throws a LocalError for an unusable data folder or stack. */
export async function startAws(options: StartAwsOptions): Promise<LocalAws> {
  const opened = closers();
  const callers = callersOf(options.stack);
  try {
    const tables = await open(options, callers, opened);
    const { credentialsOf, may, runner, warnings } = callers;
    return { url: options.endpoint.url, credentialsOf, may, runner, warnings, ...tables, close: opened.closeAll };
  } catch (error) {
    await opened.closeAll();
    throw error;
  }
}

/** Returns what the runner itself does with the tables. */
async function open(
  options: StartAwsOptions,
  callers: Callers,
  opened: Closers,
): Promise<Pick<LocalAws, 'fill' | 'expire'>> {
  const { endpoint, stack, clock, secrets, outbox, messaging = {}, onChange, dataDir } = options;
  const engine = openEngine(options);
  opened.add(engine.close);
  const tables = await createTables(stack, engine);
  const sequence = sequenceNumbers(dataDir);
  const capture = changeCapture({ engine, clock, region: stack.region, sequence, onChange });
  const queues = await openQueues({ stack, clock, ...(dataDir === undefined ? {} : { folder: dataDir }) });
  opened.add(queues.close);

  const bus = eventBus(stack, queues);
  const services = {
    dynamodb: dynamoService({ stack, engine, tables, capture }),
    sqs: sqsService(stack, queues),
    kms: kmsService(stack, secrets),
    ses: mailService({ stack, outbox, clock, messaging, bus }),
    'sms-voice': smsService({ stack, outbox, clock, messaging, bus }),
    s3: s3Service(stack, dataDir === undefined ? objectsInMemory() : objectsInFolder(join(dataDir, 'objects')), clock),
  };
  const gate = gateway(services, callers, { clock, onAwsCall: options.onAwsCall });
  endpoint.serve(gate.handle);
  opened.add(endpoint.close);
  opened.add(async () => {
    endpoint.serve((_, response) => response.writeHead(503).end());
    queues.wake();
    await gate.drained();
  });
  return { fill: engine.fill, expire: () => expireItems({ engine, tables, clock, capture }) };
}

function openEngine({ engine, dataDir }: StartAwsOptions): Engine {
  return engine?.kind === 'external' ? externalEngine(engine.url) : embeddedEngine(dataDir);
}
