import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { Settings } from './context-schema.ts';

/**
 * Rules that only count. Those that inspect the body, because citizens may write any text, also text that looks like code or a file
 * path. The service treats it as text and limits its length.
 */
const COUNTED = [
  // Gateways of SMS and kiosks send no User-Agent; what they send is signed.
  'NoUserAgent_HEADER',
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
];

const managed = [
  { name: 'AWSManagedRulesCommonRuleSet', counted: COUNTED },
  { name: 'AWSManagedRulesKnownBadInputsRuleSet', counted: [] },
  { name: 'AWSManagedRulesAmazonIpReputationList', counted: [] },
];

export type EdgeStackProps = StackProps & { readonly settings: Pick<Settings, 'wafRequestsPer5Minutes'> };

/** The firewall for CloudFront, which AWS requires in us-east-1, whatever the region of the service. */
export class EdgeStack extends Stack {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, { settings, ...props }: EdgeStackProps) {
    super(scope, id, props);
    const acl = new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('firewall'),
      rules: [rateRule(settings.wafRequestsPer5Minutes), ...managed.map(managedRule)],
    });
    this.webAclArn = acl.attrArn;
  }
}

function rateRule(limit: number): CfnWebACL.RuleProperty {
  return {
    name: 'requests-per-address',
    priority: 0,
    action: { block: {} },
    statement: { rateBasedStatement: { limit, aggregateKeyType: 'IP', evaluationWindowSec: 300 } },
    visibilityConfig: visibility('requests-per-address'),
  };
}

function managedRule(rules: (typeof managed)[number], index: number): CfnWebACL.RuleProperty {
  return {
    name: rules.name,
    priority: index + 1,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name: rules.name,
        ruleActionOverrides: rules.counted.map((name) => ({ name, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: visibility(rules.name),
  };
}

/** Metrics without samples: a sample would contain the address of a citizen and the receipt of a petition. */
function visibility(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}
