import type { LocalStack, Resource } from '../aws/types.ts';
import { flag, optionalText, type Properties, record, records, text, texts } from '../properties.ts';

/** One cache behaviour: the paths it matches and its origin. */
export type Behaviour = {
  readonly matches: (path: string) => boolean;
  readonly methods: readonly string[];
  /** The bucket of its origin; without one the origin is the API. */
  readonly bucket: string | undefined;
  /** The host of its origin. */
  readonly host: string;
  /** Code of the CloudFront function for viewer requests. */
  readonly viewerRequest: string | undefined;
  readonly headers: readonly PolicyHeader[];
  /** Headers that CloudFront adds to requests to the origin. */
  readonly originHeaders: readonly (readonly [string, string])[];
};

export type PolicyHeader = { readonly name: string; readonly value: string; readonly override: boolean };

/** The behaviours of the stack's distribution in CloudFront's order; none without a distribution. */
export function behaviours(stack: LocalStack): readonly Behaviour[] {
  const [distribution] = stack.ofType('AWS::CloudFront::Distribution');
  if (distribution === undefined) return [];
  const config = record(distribution.properties, 'DistributionConfig');
  const origins = new Map(records(config, 'Origins').map((origin) => [optionalText(origin, 'Id'), origin]));

  return [...records(config, 'CacheBehaviors'), record(config, 'DefaultCacheBehavior')].map((behaviour) => ({
    matches: pathMatcher(optionalText(behaviour, 'PathPattern') ?? '*'),
    methods: 'AllowedMethods' in behaviour ? texts(behaviour, 'AllowedMethods') : ['GET', 'HEAD'],
    bucket: bucketOf(origins.get(text(behaviour, 'TargetOriginId', distribution.logicalId)) ?? {}, stack),
    host:
      optionalText(origins.get(text(behaviour, 'TargetOriginId', distribution.logicalId)) ?? {}, 'DomainName') ?? '',
    viewerRequest: viewerRequest(behaviour, stack),
    originHeaders: records(
      origins.get(text(behaviour, 'TargetOriginId', distribution.logicalId)) ?? {},
      'OriginCustomHeaders',
    ).map((header) => [
      (optionalText(header, 'HeaderName') ?? '').toLowerCase(),
      optionalText(header, 'HeaderValue') ?? '',
    ]),
    headers: policyHeaders(byId(stack, 'AWS::CloudFront::ResponseHeadersPolicy', behaviour['ResponseHeadersPolicyId'])),
  }));
}

/** `*` matches any characters, `?` one. */
function pathMatcher(pattern: string): (path: string) => boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^/?${source.replace(/^\//, '')}$`, 's');

  return (path) => expression.test(path);
}

function bucketOf(origin: Properties, stack: LocalStack): string | undefined {
  const domain = optionalText(origin, 'DomainName') ?? '';

  return stack.ofType('AWS::S3::Bucket').find(({ id }) => domain.startsWith(`${id}.s3`))?.id;
}

function viewerRequest(behaviour: Properties, stack: LocalStack): string | undefined {
  const association = records(behaviour, 'FunctionAssociations').find((each) => each['EventType'] === 'viewer-request');
  const arn = optionalText(association ?? {}, 'FunctionARN');
  // CloudFront functions have no ARN before they exist: the local one contains the logical id.
  const found = stack.ofType('AWS::CloudFront::Function').find(({ logicalId }) => arn?.includes(logicalId));

  return found === undefined ? undefined : optionalText(found.properties, 'FunctionCode');
}

function byId(stack: LocalStack, type: string, id: unknown): Resource | undefined {
  return stack.ofType(type).find((resource) => resource.id === id);
}

function policyHeaders(policy: Resource | undefined): readonly PolicyHeader[] {
  const config = record(policy?.properties ?? {}, 'ResponseHeadersPolicyConfig');
  const security = record(config, 'SecurityHeadersConfig');
  const custom = records(record(config, 'CustomHeadersConfig'), 'Items').map((item) => ({
    name: (optionalText(item, 'Header') ?? '').toLowerCase(),
    value: optionalText(item, 'Value') ?? '',
    override: flag(item, 'Override'),
  }));
  const fixed = Object.entries(SECURITY_HEADERS).flatMap(([key, [name, valueIn]]) => {
    const value = valueIn(record(security, key));
    return key in security && value !== undefined
      ? [{ name, value, override: flag(record(security, key), 'Override') }]
      : [];
  });

  return [...fixed, ...custom];
}

type HeaderOf = readonly [name: string, valueIn: (settings: Properties) => string | undefined];

/** Not Strict-Transport-Security: browsers ignore it over plain HTTP. */
const SECURITY_HEADERS: Readonly<Record<string, HeaderOf>> = {
  ContentSecurityPolicy: ['content-security-policy', (s) => optionalText(s, 'ContentSecurityPolicy')],
  ContentTypeOptions: ['x-content-type-options', () => 'nosniff'],
  FrameOptions: ['x-frame-options', (s) => optionalText(s, 'FrameOption')],
  ReferrerPolicy: ['referrer-policy', (s) => optionalText(s, 'ReferrerPolicy')],
};
