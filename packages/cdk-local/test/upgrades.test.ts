import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadDynalite } from '../src/aws/dynamo/dynalite-internals.ts';
import { loadFauxqs } from '../src/aws/sqs/fauxqs-internals.ts';

/** The version of a package that is really loaded. */
function installedVersion(name: string): string {
  const main = dirname(fileURLToPath(import.meta.resolve(name)));
  const folder = `${main.slice(0, main.lastIndexOf(`node_modules/${name}`))}node_modules/${name}`;
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

const checkAt = (file: string) =>
  `This package was upgraded. cdk-local uses parts of it that it does not export: compare them with ${file}, then set the version here.`;

describe('fauxqs', () => {
  test('is the version whose internals are known', () => {
    expect(installedVersion('fauxqs'), checkAt('src/aws/sqs/fauxqs-internals.ts')).toBe('2.4.1');
  });

  test('has the parts of a queue that the runner uses', async () => {
    const { SqsStore, PersistenceManager } = await loadFauxqs();
    const store = new SqsStore();
    const queue = store.createQueue('q', 'http://127.0.0.1/0/q', 'arn:aws:sqs:r:0:q', {});

    expect(store.getQueueByName('q')).toBe(queue);
    expect([...store.allQueues()]).toEqual([queue]);
    expect(queue.delayedMessages).toEqual([]);
    expect(queue.fifoDelayed).toBeInstanceOf(Map);
    expect(queue.inflightMessages).toBeInstanceOf(Map);
    expect(queue.setAttributes).toBeTypeOf('function');
    expect(queue.processTimers).toBeTypeOf('function');
    expect(PersistenceManager.prototype.loadSqsAndSns).toBeTypeOf('function');
    store.shutdown();
  });

  test('still has no S3 that could replace ours', async () => {
    const { buildApp, SqsStore, SnsStore, S3Store } = await loadFauxqs();
    const app = buildApp({
      logger: false,
      stores: { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() },
    });
    await app.ready();
    const put = (url: string, payload: string, headers = {}) =>
      app.inject({
        method: 'PUT',
        url,
        payload: Buffer.from(payload),
        headers: { 'content-type': 'text/plain', ...headers },
      });
    await put('/files', '');
    await put('/files/a', 'first');

    const overwritten = await put('/files/a', 'second', { 'if-none-match': '*' });
    const corrupted = await put('/files/b', 'content', { 'x-amz-checksum-crc32': 'AAAAAA==' });
    await app.close();

    const reconsider = 'fauxqs has improved: reconsider src/aws/s3 (decision 7 of the project says why it is kept).';
    expect([overwritten.statusCode, corrupted.statusCode], reconsider).toEqual([200, 200]);
  });
});

describe('dynalite', () => {
  test('is the version whose internals are known', () => {
    expect(installedVersion('dynalite'), checkAt('src/aws/dynamo/dynalite-internals.ts')).toBe('4.0.0');
  });

  test('reads and writes by the functions that the runner replaces', () => {
    for (const [action, called] of [
      ['putItem', 'updateIndexes'],
      ['updateItem', 'updateIndexes'],
      ['deleteItem', 'updateIndexes'],
      ['query', 'queryTable'],
      ['scan', 'queryTable'],
    ]) {
      const file = join(dirname(createRequire(import.meta.url).resolve('dynalite')), 'actions', `${action}.js`);
      expect(readFileSync(file, 'utf8')).toContain(`db.${called}(store, table, `);
    }
  });

  test('has the parts that the runner uses', () => {
    const { actions, db, parsers, checkTypes, checkValidations } = loadDynalite();
    const functions = [db.validateItem, db.toRangeStr, db.hashPrefix, db.itemSize, db.mapPaths, db.matchesFilter];

    for (const part of [
      ...functions,
      db.matchesExprFilter,
      ...parsers.map(({ parse }) => parse),
      checkTypes,
      checkValidations,
    ]) {
      expect(part).toBeTypeOf('function');
    }
    for (const { types, run } of actions.values()) {
      expect(types).toBeTypeOf('object');
      expect(run).toBeTypeOf('function');
    }
  });
});
