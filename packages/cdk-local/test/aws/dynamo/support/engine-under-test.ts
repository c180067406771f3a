import { randomUUID } from 'node:crypto';
import { embeddedEngine } from '../../../../src/aws/dynamo/embedded.ts';
import { ask, type Engine } from '../../../../src/aws/dynamo/engine.ts';
import { externalEngine } from '../../../../src/aws/dynamo/external.ts';

export type Value = Readonly<Record<string, unknown>>;
export type Item = Readonly<Record<string, Value>>;

export interface PageOfItems {
  readonly Items?: readonly Item[];
  readonly Count: number;
  readonly ScannedCount: number;
  readonly LastEvaluatedKey?: Item;
  readonly ConsumedCapacity?: { readonly CapacityUnits: number };
}

/** The oracle where one is named (AWS's own DynamoDB Local), else the embedded engine. */
export function engineUnderTest(): Engine {
  const url = process.env['ORACLE_URL'];
  return url === undefined ? embeddedEngine() : externalEngine(url);
}

/** `S`, `N` or `B` by the name of an attribute. */
type Types = Readonly<Record<string, 'S' | 'N' | 'B'>>;

interface Definition {
  /** All attributes of keys. */
  readonly types: Types;
  readonly key: readonly string[];
  readonly global?: Readonly<Record<string, IndexDefinition>>;
  readonly local?: Readonly<Record<string, IndexDefinition>>;
}

interface IndexDefinition {
  readonly key: readonly string[];
  readonly projection: object;
}

/** Creates a table and returns its name. */
export async function createTable(engine: Engine, { types, key, global, local }: Definition): Promise<string> {
  const TableName = `table-${randomUUID()}`;
  await ask(engine, 'CreateTable', {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: Object.entries(types).map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    KeySchema: schemaOf(key),
    ...(global === undefined ? {} : { GlobalSecondaryIndexes: indexesOf(global) }),
    ...(local === undefined ? {} : { LocalSecondaryIndexes: indexesOf(local) }),
  });
  return TableName;
}

const indexesOf = (indexes: Readonly<Record<string, IndexDefinition>>) =>
  Object.entries(indexes).map(([IndexName, { key, projection }]) => ({
    ...{ IndexName, KeySchema: schemaOf(key), Projection: projection },
  }));

const schemaOf = (key: readonly string[]) =>
  key.map((AttributeName, at) => ({ AttributeName, KeyType: at === 0 ? 'HASH' : 'RANGE' }));

/** All pages of a query or scan, and how many there were. */
export async function allPages(engine: Engine, operation: 'Query' | 'Scan', input: object) {
  const items: Item[] = [];
  let pages = 0;
  let start: Item | undefined;
  do {
    const request = { ...input, ...(start === undefined ? {} : { ExclusiveStartKey: start }) };
    const page = (await ask(engine, operation, request)) as PageOfItems;
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
    pages += 1;
  } while (start !== undefined);
  return { items, pages };
}

/** The type and message of an error, or the fields of a response. */
export async function outcome(engine: Engine, operation: string, input: object): Promise<Record<string, unknown>> {
  const { status, body } = await engine.send(operation, JSON.stringify(input));
  const answer = JSON.parse(body.toString());
  if (status === 200) return answer;
  // DynamoDB Local writes it with a capital letter.
  const message = answer.message ?? answer.Message;
  return { error: String(answer.__type).split('#')[1], message, ...itemOf(answer) };
}

const itemOf = ({ Item }: { readonly Item?: unknown }) => (Item === undefined ? {} : { Item });
