import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { accessLogs } from './access-logs.ts';
import { Api } from './api.ts';
import { Arrivals } from './arrivals.ts';
import { AttachmentBucket } from './attachment-bucket.ts';
import { Consumers } from './consumers.ts';
import type { Settings } from './context-schema.ts';
import { Delivery } from './delivery.ts';
import { directoryOf, PUBLIC_KEY_FUNCTION } from './entries.ts';
import type { FunctionDefaults } from './function.ts';
import { Functions } from './functions.ts';
import { Operations } from './operations.ts';
import { ReportArchive } from './report-archive.ts';
import { Schedules } from './schedules.ts';
import { Seal } from './seal.ts';
import { secretKeys } from './secret-keys.ts';
import { Site } from './site.ts';
import type { SiteAssets } from './site-assets.ts';
import { StaffAuth } from './staff-auth.ts';
import { storageKey } from './storage-key.ts';
import { Tables } from './tables.ts';

export type FeedbackStackProps = StackProps & {
  readonly settings: Settings;
  /** Function name → directory of its bundle. */
  readonly code: ReadonlyMap<string, string>;
  /** Directory with the files of the site. */
  readonly siteFiles: string;
  readonly assets: SiteAssets;
  readonly webAclArn?: string | undefined;
};

/** The whole service, in the order of its dependencies. */
export class FeedbackStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { settings, code, siteFiles, assets, webAclArn, ...props }: FeedbackStackProps,
  ) {
    super(scope, id, props);
    const key = storageKey(this);
    const operations = new Operations(this, 'Operations', { key, settings });
    const { alarms } = operations;
    const defaults: FunctionDefaults = { key, alarms, logRetentionDays: settings.logRetentionDays };

    const tables = new Tables(this, 'Tables', { key });
    const { queue: delivery } = new Delivery(this, 'Delivery', { key, alarms });
    const { queue: arrivals, eventSet } = new Arrivals(this, 'Arrivals', { key, alarms, settings });
    const seal = new Seal(this, 'Seal', { defaults, code: directoryOf(code, PUBLIC_KEY_FUNCTION) });
    const keys = secretKeys(this, key, settings);
    const logs = accessLogs(this, settings);
    const reports = new ReportArchive(this, 'Reports', { key, accessLogs: logs });
    const attachments = new AttachmentBucket(this, 'Attachments', { key, accessLogs: logs });
    const siteUrl = (): string => site.url;
    const auth = new StaffAuth(this, 'StaffAuth', settings);
    const messaging = { delivery, eventSet };
    const sources = { stack: this, keys, seal, ...messaging, reports, attachments, assets, auth, settings, siteUrl };
    const functions = new Functions(this, 'Functions', { defaults, tables, sources, code });

    const api = new Api(this, 'Api', { functions, auth, alarms, key, settings });
    new Consumers(this, 'Consumers', { functions, tables, queues: { delivery, arrivals }, alarms, key });
    new Schedules(this, 'Schedules', { functions, alarms, key });
    const site = new Site(this, 'Site', {
      ...{ api: api.api, files: siteFiles, key, accessLogs: logs, settings, webAclArn },
      ...{ originSecret: keys.origin.current, attachments: attachments.bucket },
    });
    functions.after(site.assets, 'siteAssets');
    // Functions know the secret of a new generation before CloudFront sends it. Jobs name the address of the site.
    site.distribution.node.addDependency(...functions.behindApi());
    const dashboardUrl = operations.dashboard({ api, functions, tables, delivery });

    this.#outputs({
      SiteUrl: site.url,
      OpenApiUrl: `${site.url}/openapi.json`,
      ApiUrl: api.api.apiEndpoint,
      IssuerUrl: auth.issuer,
      ...(auth.pool === undefined ? {} : { UserPoolId: auth.pool.poolId, ClientId: auth.pool.clientId }),
      DashboardUrl: dashboardUrl,
      AlarmTopicArn: alarms.topic.topicArn,
    });
  }

  #outputs(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
