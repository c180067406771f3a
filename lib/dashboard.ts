import { Stack } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { consumers, jobs, routes } from '../lambdas/service.ts';
import type { Alarms } from './alarms.ts';
import type { Api } from './api.ts';
import type { Functions } from './functions.ts';
import { functionNames, tableNames } from './names.ts';
import type { Tables } from './tables.ts';

export type ServiceDashboardProps = {
  readonly api: Api;
  readonly functions: Functions;
  readonly tables: Tables;
  readonly delivery: IQueue;
  readonly alarms: Alarms;
};

const FULL = 24;
const HALF = 12;

/** One page that answers, from top to bottom: is anything ringing, do citizens get answers, does the work behind flow? */
export class ServiceDashboard extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, props: ServiceDashboardProps) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', { widgets: rows(props) });
    const { region } = Stack.of(this);
    this.url = `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#dashboards/dashboard/${dashboard.dashboardName}`;
  }
}

function rows({ api, functions, tables, delivery, alarms }: ServiceDashboardProps): IWidget[][] {
  const each = (names: Iterable<string>, metric: (name: string) => IMetric): IMetric[] =>
    [...new Set(names)].map(metric);
  const endpoints = routes.map((route) => route.function);
  const workers = [...consumers.map((consumer) => consumer.function), ...jobs.map((job) => job.function)];
  const streams = consumers.filter(({ from }) => 'stream' in from).map((consumer) => consumer.function);
  const of = (name: string) => functions.get(name).function;

  return [
    [new AlarmStatusWidget({ title: 'Alarms', alarms: alarms.all, width: FULL, height: 6 })],
    [new TextWidget({ markdown: '## Citizens and officers', width: FULL, height: 1 })],
    [
      graph('Answers', [api.api.metricCount(), api.api.metricClientError(), api.api.metricServerError()]),
      graph('Latency, ms', [api.api.metricLatency({ statistic: 'p50' }), api.api.metricLatency({ statistic: 'p95' })]),
    ],
    [
      graph(
        'Errors by function',
        each(functionNames, (name) => of(name).metricErrors({ label: name })),
      ),
      graph(
        'Duration of requests, p95, ms',
        each(endpoints, (name) => of(name).metricDuration({ label: name, statistic: 'p95' })),
      ),
    ],
    [new TextWidget({ markdown: '## The work behind', width: FULL, height: 1 })],
    [
      graph(
        'Age of the oldest change not yet reacted to, ms',
        each(streams, (name) => of(name).metric('IteratorAge', { label: name, statistic: 'Maximum' })),
      ),
      graph(
        'Runs',
        each(workers, (name) => of(name).metricInvocations({ label: name })),
      ),
    ],
    [
      graph('Messages waiting', [delivery.metricApproximateNumberOfMessagesVisible()]),
      graph(
        'Written units by table',
        tableNames.map((name) => tables.get(name).metricConsumedWriteCapacityUnits({ label: name })),
      ),
    ],
  ];
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: HALF });
}
