import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StubCall } from '../stub/server.ts';
import { inputOf } from '../stub/wire.ts';

/** An AWS call as the SDK makes it: which client, which command, with what. */
export type SdkCall = { readonly client: ClientName; readonly command: string; readonly input: unknown };

const packages = {
  DynamoDBClient: '@aws-sdk/client-dynamodb',
  KMSClient: '@aws-sdk/client-kms',
  S3Client: '@aws-sdk/client-s3',
  SESv2Client: '@aws-sdk/client-sesv2',
  SQSClient: '@aws-sdk/client-sqs',
} as const;
type ClientName = keyof typeof packages;

/** A call that the stub received, as the SDK would make it. */
export function sdkCallOf({ operation, path, body }: StubCall): SdkCall {
  const client = clientOf(operation, path);
  if (client === 'S3Client') {
    const [Bucket, ...key] = path.split('?')[0]?.slice(1).split('/').map(decodeURIComponent) ?? [];
    const place = { Bucket, Key: key.join('/') };
    return operation === 'PUT'
      ? { client, command: 'PutObject', input: { ...place, Body: body } }
      : { client, command: 'GetObject', input: place };
  }
  return { client, command: client === 'SESv2Client' ? 'SendEmail' : operation, input: inputOf(body) };
}

function clientOf(operation: string, path: string): ClientName {
  if (operation === 'Decrypt') return 'KMSClient';
  if (operation === 'SendMessage') return 'SQSClient';
  if (path.startsWith('/v2/email/')) return 'SESv2Client';
  return ['GET', 'PUT', 'POST'].includes(operation) ? 'S3Client' : 'DynamoDBClient';
}

/** Writes a handler that makes these calls with the SDK, and nothing else. */
export function writeBare(file: string, calls: readonly SdkCall[], isConcurrent = false): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bareSource(calls, isConcurrent));
  return file;
}

function bareSource(calls: readonly SdkCall[], isConcurrent: boolean): string {
  const byClient = Map.groupBy(calls, ({ client }) => client);
  const parts = [...byClient].map(([client, ofClient]) => {
    const commands = [...new Set(ofClient.map(({ command }) => `${command}Command`))].sort();
    return {
      imports: `import { ${[client, ...commands].join(', ')} } from '${packages[client]}';`,
      client: `  ${client}: new ${client}(limits),`,
      commands: commands.map((command) => `  ${command},`),
    };
  });
  const send = 'clients[client].send(new commands[`$' + '{command}Command`](input))';
  return [
    ...parts.map(({ imports }) => imports),
    'const limits = { maxAttempts: 3, requestHandler: { requestTimeout: 2_500, throwOnRequestTimeout: true } };',
    `const clients = {\n${parts.map(({ client }) => client).join('\n')}\n};`,
    `const commands = {\n${parts.flatMap(({ commands }) => commands).join('\n')}\n};`,
    'export const handler = async ({ calls, body }) => {',
    '  if (body !== undefined) JSON.parse(body);',
    isConcurrent
      ? `  await Promise.all(calls.map(({ client, command, input }) => ${send}));`
      : `  for (const { client, command, input } of calls) await ${send};`,
    '  return { statusCode: 200 };',
    '};',
    '',
  ].join('\n');
}
