import { NestedStack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { AlarmMail } from './alarm-mail.ts';
import { Alarms } from './alarms.ts';
import type { Settings } from './context-schema.ts';
import { ServiceDashboard, type ServiceDashboardProps } from './dashboard.ts';
import { alarmOfCalendar, alarmOfRepairs } from './repairs.ts';

type OperationsProps = { readonly key: IKey; readonly settings: Pick<Settings, 'alarmMail'> };

/**
 * What the operator watches: alarms, their mail and the dashboard. A template of its own, because CloudFormation takes 500
 * resources in one and every function brings its alarms; nested, so that both change in one deployment.
 */
export class Operations extends NestedStack {
  readonly alarms: Alarms;

  constructor(scope: Construct, id: string, { key, settings: { alarmMail: to } }: OperationsProps) {
    super(scope, id, { description: 'Lang Nghe: alarms and dashboard' });
    this.alarms = new Alarms(this, 'Alarms', { key });
    alarmOfRepairs(this.alarms);
    alarmOfCalendar(this.alarms);
    if (to !== undefined) new AlarmMail(this, 'AlarmMail', { alarms: this.alarms, key, to });
  }

  /** The dashboard shows everything, so it is made last. Its address. */
  dashboard(props: Omit<ServiceDashboardProps, 'alarms'>): string {
    return new ServiceDashboard(this, 'Dashboard', { ...props, alarms: this.alarms }).url;
  }
}
