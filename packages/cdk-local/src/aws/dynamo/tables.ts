import { isDeepStrictEqual } from 'node:util';
import { LocalError } from '../../local-error.ts';
import { flag, isRecord, optionalText, type Properties, record, records, text } from '../../properties.ts';
import { streamArn } from '../../template/names.ts';
import type { LocalStack, Resource } from '../types.ts';
import { ask, type Engine } from './engine.ts';

/** The parts of a table that the runner uses. */
export interface TableOfStack {
  readonly name: string;
  readonly arn: string;
  readonly key: readonly string[];
  /** Undefined if the table has no stream. */
  readonly stream?: { readonly arn: string; readonly view: StreamView };
  /** The TTL attribute: the epoch second after which an item is deleted. */
  readonly expiresBy?: string;
}

const VIEWS = ['NEW_AND_OLD_IMAGES', 'NEW_IMAGE', 'OLD_IMAGE', 'KEYS_ONLY'] as const;
export type StreamView = (typeof VIEWS)[number];

/** A table becomes active within a millisecond; DynamoDB Local takes longer. */
const ACTIVE_ROUNDS = 200;
const ROUND_MS = 5;

/** Creates the tables of the template that do not exist yet; returns all by name. */
export async function createTables(stack: LocalStack, engine: Engine): Promise<ReadonlyMap<string, TableOfStack>> {
  const resources = [...stack.ofType('AWS::DynamoDB::Table'), ...stack.ofType('AWS::DynamoDB::GlobalTable')];
  await Promise.all(resources.map((resource) => createTable(resource, engine)));
  return new Map(resources.map((resource) => [resource.id, tableOf(resource)]));
}

function tableOf({ id: name, arn, properties, logicalId }: Resource): TableOfStack {
  const view = optionalText(record(properties, 'StreamSpecification'), 'StreamViewType');
  const known = VIEWS.find((one) => one === view);
  if (view !== undefined && known === undefined) throw new LocalError(`${logicalId}: unknown stream view ${view}.`);
  const ttl = record(properties, 'TimeToLiveSpecification');
  return {
    name,
    arn,
    key: records(properties, 'KeySchema').map((part) => text(part, 'AttributeName', logicalId)),
    ...(known === undefined ? {} : { stream: { arn: streamArn(arn), view: known } }),
    ...(flag(ttl, 'Enabled') ? { expiresBy: text(ttl, 'AttributeName', logicalId) } : {}),
  };
}

async function createTable(resource: Resource, engine: Engine): Promise<void> {
  const wanted = definitionOf(resource);
  const there = await describe(resource.id, engine);
  if (there === undefined) {
    await ask(engine, 'CreateTable', { ...wanted, BillingMode: 'PAY_PER_REQUEST' });
    return untilActive(resource.id, engine);
  }
  if (!isDeepStrictEqual(shapeOf(there), shapeOf(wanted))) {
    throw new LocalError(
      `The stored data are of another version of the stack: the keys or indexes of ${resource.id} differ. Start with a new folder.`,
    );
  }
}

function definitionOf({ id, properties }: Resource): Properties {
  const indexes = (name: string) => {
    const found = records(properties, name).map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    }));
    return found.length === 0 ? {} : { [name]: found };
  };
  return {
    TableName: id,
    KeySchema: properties['KeySchema'],
    AttributeDefinitions: properties['AttributeDefinitions'],
    ...indexes('GlobalSecondaryIndexes'),
    ...indexes('LocalSecondaryIndexes'),
  };
}

/** What must be equal for stored data to be readable; engines add values of their own and use any order. */
function shapeOf(definition: Properties): unknown {
  const attributes = records(definition, 'AttributeDefinitions').map(
    (one) => `${one['AttributeName']}:${one['AttributeType']}`,
  );
  const keys = (of: Properties) =>
    records(of, 'KeySchema').map((part) => `${part['AttributeName']}:${part['KeyType']}`);
  const indexes = ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes'].flatMap((name) => records(definition, name));
  const index = (one: Properties) => {
    const projection = record(one, 'Projection');
    const carried = Array.isArray(projection['NonKeyAttributes']) ? projection['NonKeyAttributes'].toSorted() : [];
    return JSON.stringify([one['IndexName'], keys(one), projection['ProjectionType'], carried]);
  };
  return { key: keys(definition), attributes: attributes.toSorted(), indexes: indexes.map(index).toSorted() };
}

async function describe(name: string, engine: Engine): Promise<Properties | undefined> {
  const { status, body } = await engine.send('DescribeTable', JSON.stringify({ TableName: name }));
  if (status !== 200) return undefined;
  const description: unknown = JSON.parse(body.toString());
  return isRecord(description) ? record(description, 'Table') : undefined;
}

async function untilActive(name: string, engine: Engine): Promise<void> {
  for (let round = 0; round < ACTIVE_ROUNDS; round += 1) {
    const table = await describe(name, engine);
    if (table !== undefined && optionalText(table, 'TableStatus') === 'ACTIVE') return;
    await new Promise((done) => setTimeout(done, ROUND_MS));
  }
  throw new LocalError(`The table ${name} did not become active.`);
}
