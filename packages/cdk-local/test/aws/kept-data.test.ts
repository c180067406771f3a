import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, test } from 'vitest';
import { claimDataFolder } from '../../src/aws/data-folder.ts';
import { openOutbox } from '../../src/aws/outbox.ts';
import { openSecrets } from '../../src/aws/secrets.ts';
import { LocalError } from '../../src/local-error.ts';
import { aSmallAws } from './support/small-aws.ts';
import { smallTemplate } from './support/small-template.ts';

const aFolder = () => mkdtempSync(join(tmpdir(), 'data-'));
const letter = (id: string) => ({
  id,
  channel: 'sms' as const,
  to: '+84912345678',
  text: 'x',
  at: '2026-11-21T05:00:00.000Z',
});

describe('a data folder', () => {
  test('keeps items, their index and the queued messages over a restart', async () => {
    const dataDir = aFolder();
    const Item = { code: { S: 'kept' }, keptBy: { S: 'lan' }, dueAt: { S: '2026' } };
    const first = await aSmallAws({ dataDir });
    await first.dynamo.send(new PutItemCommand({ TableName: first.idOf('Notes'), Item }));
    await new SQSClient(first.runner).send(
      new SendMessageCommand({ QueueUrl: first.idOf('Delivery'), MessageBody: 'kept' }),
    );
    await first.aws.close();

    const second = await aSmallAws({ dataDir });
    const TableName = second.idOf('Notes');
    const found = await second.dynamo.send(new GetItemCommand({ TableName, Key: { code: { S: 'kept' } } }));
    const inbox = await second.dynamo.send(
      new QueryCommand({
        ...{ TableName, IndexName: 'inbox', KeyConditionExpression: 'keptBy = :a' },
        ExpressionAttributeValues: { ':a': { S: 'lan' } },
      }),
    );
    const queued = await new SQSClient(second.runner).send(
      new ReceiveMessageCommand({ QueueUrl: second.idOf('Delivery') }),
    );
    await second.aws.close();

    expect(found.Item).toEqual(Item);
    expect(inbox.Items).toHaveLength(1);
    expect(queued.Messages?.map(({ Body }) => Body)).toEqual(['kept']);
  });

  test('sequence numbers increase over a restart', async () => {
    const dataDir = aFolder();
    const numbers: string[] = [];
    for (const code of ['a', 'b']) {
      const local = await aSmallAws({ dataDir });
      await local.dynamo.send(new PutItemCommand({ TableName: local.idOf('Notes'), Item: { code: { S: code } } }));
      numbers.push(...local.changes.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? ''));
      await local.aws.close();
    }

    expect(numbers).toHaveLength(2);
    expect(numbers).toEqual(numbers.toSorted());
    expect(numbers[0]).not.toBe(numbers[1]);
  });

  test('of another version of the stack is rejected with a sentence', async () => {
    const dataDir = aFolder();
    await aSmallAws({ dataDir }).then(({ aws }) => aws.close());
    const Notes = {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      },
    };
    const template = { Resources: { ...smallTemplate['Resources'], Notes } };

    await expect(aSmallAws({ dataDir, template })).rejects.toThrow(/another version of the stack.*Small-Notes/);
  });

  test('with damaged tables is rejected with a sentence', async () => {
    const dataDir = aFolder();
    writeFileSync(join(dataDir, 'tables.db'), 'nonsense'.repeat(1000));

    await expect(aSmallAws({ dataDir })).rejects.toThrow(/The tables in .* cannot be opened: file is not a database/);
  });

  test('of an earlier runner, with tables in LevelDB, is rejected with a sentence', async () => {
    const dataDir = aFolder();
    mkdirSync(join(dataDir, 'tables'));
    writeFileSync(join(dataDir, 'tables', 'CURRENT'), 'MANIFEST-000001');

    await expect(aSmallAws({ dataDir })).rejects.toThrow(LocalError);
    await expect(aSmallAws({ dataDir })).rejects.toThrow(/an earlier version .* LevelDB.*: start with a new folder/);
  });

  test('of another stored form is rejected with a sentence', async () => {
    const dataDir = aFolder();
    const database = new DatabaseSync(join(dataDir, 'tables.db'));
    database.exec('PRAGMA user_version = 99');
    database.close();

    await expect(aSmallAws({ dataDir })).rejects.toThrow(/stored by another version of the local runner/);
  });

  test('with damaged queues is rejected with a sentence', async () => {
    const dataDir = aFolder();
    writeFileSync(join(dataDir, 'fauxqs.db'), 'nonsense'.repeat(1000));

    await expect(aSmallAws({ dataDir })).rejects.toThrow(/The queues in .* cannot be opened/);
  });
});

describe('the claim on a data folder', () => {
  test('creates the folder and releases it', () => {
    const path = join(aFolder(), 'deep', 'data');
    const folder = claimDataFolder(path);

    expect(readFileSync(join(path, 'runner.pid'), 'utf8')).toBe(`${process.pid}\n`);
    folder.release();
    expect(() => statSync(join(path, 'runner.pid'))).toThrow('ENOENT');
  });

  test('of a running process is respected', () => {
    const path = aFolder();
    writeFileSync(join(path, 'runner.pid'), `${process.ppid}\n`);

    expect(() => claimDataFolder(path)).toThrow(`is used by another runner (process ${process.ppid})`);
  });

  test.each(['999999999\n', 'nonsense'])('of a process that ended is taken over: %j', (owner) => {
    const path = aFolder();
    writeFileSync(join(path, 'runner.pid'), owner);

    expect(claimDataFolder(path).path).toBe(path);
  });

  test('on a path where a file is in the way is rejected with a sentence', () => {
    const path = join(aFolder(), 'file');
    writeFileSync(path, '');

    expect(() => claimDataFolder(path)).toThrow(LocalError);
    expect(() => claimDataFolder(join(path, 'below'))).toThrow('a file with this name is in the way');
  });

  test.skipIf(process.getuid?.() === 0)('on a folder that cannot be written is refused with a sentence', () => {
    const path = aFolder();
    chmodSync(path, 0o500);

    expect(() => claimDataFolder(path)).toThrow('this user may not write there');
  });
});

describe('the secrets', () => {
  test('keeps secrets and keys in a file that only its owner can read', () => {
    const dataDir = aFolder();
    const first = openSecrets(dataDir);
    const secret = first.secret('CodeKey');
    const publicKey = first.publicKey('SealKey', 2048);

    const second = openSecrets(dataDir);

    expect([second.secret('CodeKey'), second.publicKey('SealKey', 2048)]).toEqual([secret, publicKey]);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('differ between folders, and are derived without a folder', () => {
    expect(openSecrets(aFolder()).secret('CodeKey')).not.toBe(openSecrets(aFolder()).secret('CodeKey'));
    expect(openSecrets().secret('CodeKey')).toBe(openSecrets().secret('CodeKey'));
    expect(openSecrets().secret('CodeKey')).not.toBe(openSecrets().secret('Token'));
  });

  test('decrypt nothing for an unknown key', () => {
    expect(openSecrets().decrypt('SealKey', new Uint8Array(256))).toBeUndefined();
  });

  test('that are damaged are rejected with a sentence', () => {
    const dataDir = aFolder();
    writeFileSync(join(dataDir, 'secrets.json'), '{"secrets":');

    expect(() => openSecrets(dataDir)).toThrow(/secrets\.json is damaged/);
  });
});

describe('the outbox', () => {
  test('keeps the last 10,000 messages, also on disk', () => {
    const dataDir = aFolder();
    writeFileSync(
      join(dataDir, 'outbox.jsonl'),
      Array.from({ length: 10_001 }, (_, n) => `${JSON.stringify(letter(`${n}`))}\n`).join(''),
    );

    const outbox = openOutbox(dataDir);
    outbox.add(letter('last'));

    expect(outbox.items()).toHaveLength(10_000);
    expect([outbox.items()[0]?.id, outbox.items().at(-1)?.id]).toEqual(['2', 'last']);
    expect(openOutbox(dataDir).items().at(-1)?.id).toBe('last');
  });

  test('drops an incomplete last line', () => {
    const dataDir = aFolder();
    writeFileSync(join(dataDir, 'outbox.jsonl'), `${JSON.stringify(letter('whole'))}\n{"id":"cu`);

    openOutbox(dataDir).add(letter('next'));

    expect(
      openOutbox(dataDir)
        .items()
        .map(({ id }) => id),
    ).toEqual(['whole', 'next']);
  });

  test('with an invalid line is rejected with its line number', () => {
    const dataDir = aFolder();
    writeFileSync(join(dataDir, 'outbox.jsonl'), `${JSON.stringify(letter('a'))}\n{}\n`);

    expect(() => openOutbox(dataDir)).toThrow(/outbox\.jsonl:2 is not a message/);
  });
});
