import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { TableSpec } from '../lambdas/platform/module.ts';
import { tables } from '../lambdas/service.ts';

/** The tables of lambdas/service.ts: on-demand, encrypted, with point-in-time recovery of 35 days and deletion protection. */
export class Tables extends Construct {
  readonly #byName = new Map<string, Table>();

  constructor(scope: Construct, id: string, { key }: { readonly key: IKey }) {
    super(scope, id);
    for (const [name, spec] of Object.entries<TableSpec>(tables)) this.#byName.set(name, this.#create(name, spec, key));
  }

  get(name: string): Table {
    const table = this.#byName.get(name);
    if (table === undefined) throw new Error(`Table "${name}" is not in lambdas/service.ts.`);
    return table;
  }

  /** The stream of a table, for its consumers. */
  streamOf(name: string): string {
    const { tableStreamArn } = this.get(name);
    if (tableStreamArn === undefined) throw new Error(`Table "${name}" has no stream: see lambdas/service.ts.`);
    return tableStreamArn;
  }

  #create(name: string, spec: TableSpec, key: IKey): Table {
    const table = new Table(this, name, {
      partitionKey: text(spec.partition),
      ...(spec.sort === undefined ? {} : { sortKey: text(spec.sort) }),
      ...(spec.stream ? { stream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
      ...(spec.timeToLive === undefined ? {} : { timeToLiveAttribute: spec.timeToLive }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of spec.indexes ?? []) {
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: text(index.partition),
        sortKey: text(index.sort),
        ...(index.projection.length === 0
          ? { projectionType: ProjectionType.KEYS_ONLY }
          : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.projection] }),
      });
    }
    return table;
  }
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
