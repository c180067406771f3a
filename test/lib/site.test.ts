import { describe, expect, test } from 'vitest';
import { securityPolicy } from '../../lambdas/platform/security-policy.ts';
import { FILE_SECURITY_POLICY } from '../../lib/security-headers.ts';
import { rightsOf, spell, synthesize } from './support.ts';

const stack = synthesize();
const [distribution] = stack.ofType('AWS::CloudFront::Distribution');
const config = distribution?.Properties['DistributionConfig'];

const uploads = stack.ofType('Custom::CDKBucketDeployment');
const uploadAt = (path: string) =>
  uploads.find((upload) => upload.path.includes(path)) ?? expect.fail(`There is no upload ${path}`);
const assetUpload = uploadAt('/Upload/Assets/');

describe('the bucket of the site', () => {
  const bucket = stack.at('/Site/Files/Resource');
  const policy = stack.at('/Site/Files/Policy/Resource');
  const statements: { Effect: string; Principal: unknown; Condition: unknown; Action: unknown }[] =
    policy?.Properties['PolicyDocument'].Statement;

  test('is closed to the public but for the distribution', () => {
    expect(bucket?.Properties).toMatchObject({
      BucketEncryption: expect.anything(),
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
  });

  test('is read by our distribution alone, and by TLS alone', () => {
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
      }),
    ]);
    expect(statements.filter(({ Effect }) => Effect === 'Deny')).toEqual([
      expect.objectContaining({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    ]);
  });

  test('is filled by an uploader that reaches no other data', () => {
    const role = stack.at('/Site/Upload/Role/Resource').logicalId;
    const reached = rightsOf(stack, role).map((right) => right.split(' on ')[1] ?? '');

    expect(reached.filter((on) => !/<SiteFiles|cdk-hnb659fds-assets|<SiteUploadLog/.test(on))).toEqual([]);
  });
});

describe('the distribution', () => {
  const api = config.CacheBehaviors.find(({ PathPattern }: { PathPattern: string }) => PathPattern === '/v1/*');

  test('sends /v1/ to the API, uncached, with every header but the host, and refuses plain HTTP', () => {
    const origin = config.Origins.find(({ Id }: { Id: string }) => Id === api.TargetOriginId);

    expect(spell(origin.DomainName)).toMatch(/^<ApiHttp\w+>\.execute-api\.<AWS::Region>\.<AWS::URLSuffix>$/);
    expect(api).toMatchObject({
      PathPattern: '/v1/*',
      // AWS's own policies: CachingDisabled and AllViewerExceptHostHeader.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
      ViewerProtocolPolicy: 'https-only',
    });
    expect(api.AllowedMethods).toEqual(expect.arrayContaining(['POST', 'PUT', 'GET']));
  });

  test('proves to the API that requests came through it, and says who sent them, on every route of the API', () => {
    const origin = config.Origins.find(({ Id }: { Id: string }) => Id === api.TargetOriginId);
    const viewer = stack.at('/Site/Viewer/Resource');
    const toApi = config.CacheBehaviors.filter(
      ({ TargetOriginId }: { TargetOriginId: string }) => TargetOriginId === api.TargetOriginId,
    );

    expect(origin.OriginCustomHeaders.map(({ HeaderName }: { HeaderName: string }) => HeaderName)).toEqual([
      'x-origin-secret',
    ]);
    expect(spell(origin.OriginCustomHeaders[0].HeaderValue)).toMatch(
      /^\{\{resolve:secretsmanager:<OriginKey1\w+>:SecretString:::\}\}$/,
    );
    expect(toApi.map(({ PathPattern }: { PathPattern: string }) => PathPattern).sort()).toEqual([
      '/en',
      '/en/*',
      '/v1/*',
      '/vi',
      '/vi/*',
    ]);
    for (const { FunctionAssociations } of toApi) {
      expect(FunctionAssociations).toEqual([
        { EventType: 'viewer-request', FunctionARN: { 'Fn::GetAtt': [viewer.logicalId, 'FunctionARN'] } },
      ]);
    }
    expect(viewer.Properties['FunctionCode']).toContain(
      "request.headers['x-viewer-address'] = { value: event.viewer.ip }",
    );
  });

  test('sends a new secret only after functions accept it beside the one before', () => {
    const renewed = synthesize({ originGeneration: 3 });
    const [found] = renewed.ofType('AWS::CloudFront::Distribution');
    const header = found?.Properties['DistributionConfig'].Origins.flatMap(
      ({ OriginCustomHeaders = [] }: { OriginCustomHeaders?: { HeaderValue: unknown }[] }) => OriginCustomHeaders,
    )[0].HeaderValue;
    const accepted = renewed.at('/Functions/petitions-citizen/Function/Resource').Properties['Environment'].Variables;

    expect(spell(header)).toMatch(/<OriginKey3\w+>/);
    expect(spell(accepted['ORIGIN_SECRETS'])).toMatch(/<OriginKey3\w+>.* .*<OriginKey2\w+>/);
    expect(spell(accepted['ORIGIN_SECRETS'])).not.toContain('OriginKey1');
    expect(found?.DependsOn).toContain(renewed.at('/Functions/petitions-citizen/Function/Resource').logicalId);
  });

  test('sends the rest to the bucket, over HTTPS, through our paths', () => {
    expect(config.DefaultCacheBehavior).toMatchObject({
      ViewerProtocolPolicy: 'redirect-to-https',
      FunctionAssociations: [{ EventType: 'viewer-request' }],
    });
    expect(config.DefaultRootObject).toBeUndefined();
  });

  test('caches no error, and replaces none: its own default is 10 seconds by the path alone', () => {
    expect(config.CustomErrorResponses).toEqual(
      [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504].map((ErrorCode) => ({
        ErrorCode,
        ErrorCachingMinTTL: 0,
      })),
    );
  });

  test('answers with security headers everywhere', () => {
    const policies = stack.ofType('AWS::CloudFront::ResponseHeadersPolicy');
    const behaviours: { ResponseHeadersPolicyId: unknown }[] = [...config.CacheBehaviors, config.DefaultCacheBehavior];

    const named = policies.map(({ logicalId }) => `<${logicalId}>`);
    for (const { ResponseHeadersPolicyId } of behaviours) expect(named).toContain(spell(ResponseHeadersPolicyId));
    for (const { Properties, path } of policies) {
      expect(Properties['ResponseHeadersPolicyConfig'].SecurityHeadersConfig).toMatchObject({
        ContentSecurityPolicy: path.includes('/FileHeaders/')
          ? { ContentSecurityPolicy: FILE_SECURITY_POLICY, Override: true }
          : { ContentSecurityPolicy: securityPolicy(), Override: false },
        ContentTypeOptions: { Override: true },
        FrameOptions: { FrameOption: 'DENY' },
        ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true },
      });
    }
  });

  test('rewrites start pages with a trailing slash, which the API does not know', () => {
    const patterns = config.CacheBehaviors.map(({ PathPattern }: { PathPattern: string }) => PathPattern);

    for (const start of ['/vi', '/en']) {
      const at = patterns.indexOf(`${start}/`);
      expect(config.CacheBehaviors[at]).toEqual({ ...config.DefaultCacheBehavior, PathPattern: `${start}/` });
      expect(at).toBeLessThan(patterns.indexOf(`${start}/*`));
    }
  });

  test('compresses pages, and keeps those alone that say so themselves', () => {
    const cache = stack.at('/Site/PageCache/Resource');
    const pages = config.CacheBehaviors.filter(({ PathPattern }: { PathPattern: string }) =>
      /^\/(vi|en)(\/\*)?$/.test(PathPattern),
    );

    expect(pages.map(({ CachePolicyId }: { CachePolicyId: unknown }) => spell(CachePolicyId))).toEqual(
      Array.from({ length: 4 }, () => `<${cache.logicalId}>`),
    );
    expect(cache.Properties['CachePolicyConfig']).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 0,
      ParametersInCacheKeyAndForwardedToOrigin: {
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    });
  });

  test('exposes Retry-After to clients of the API only', () => {
    const telling = stack
      .ofType('AWS::CloudFront::ResponseHeadersPolicy')
      .filter(({ Properties }) => JSON.stringify(Properties).includes('"Retry-After"'));

    expect(telling.map(({ logicalId }) => `<${logicalId}>`)).toEqual([spell(api.ResponseHeadersPolicyId)]);
  });

  test('lets browsers keep what is named after its content for a year, with the same security headers', () => {
    const assets = config.CacheBehaviors.find(
      ({ PathPattern }: { PathPattern: string }) => PathPattern === '/assets/*',
    );

    expect(assets.ResponseHeadersPolicyId).toEqual(config.DefaultCacheBehavior.ResponseHeadersPolicyId);
    expect(assets.TargetOriginId).toBe(config.DefaultCacheBehavior.TargetOriginId);
    expect(assetUpload.Properties['SystemMetadata']).toEqual({
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('never says of an error that it may be kept: a policy of headers would, a property of a file cannot', () => {
    expect(JSON.stringify(stack.ofType('AWS::CloudFront::ResponseHeadersPolicy'))).not.toMatch(/cache-control/i);
  });

  test('allows no inline script or style', () => {
    expect(securityPolicy()).not.toContain('unsafe');
    expect(securityPolicy()).toContain("default-src 'none'");
  });

  test('has the name, certificate and TLS floor of the context', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/a';
    const chosen = synthesize({ domain: 'langnghe.example.vn', certificateArn });
    const [found] = chosen.ofType('AWS::CloudFront::Distribution');

    expect(found?.Properties['DistributionConfig']).toMatchObject({
      Aliases: ['langnghe.example.vn'],
      ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
    expect(chosen.template.findOutputs('SiteUrl')['SiteUrl']?.['Value']).toBe('https://langnghe.example.vn');
  });
});

test('every address that somebody needs is an output', () => {
  expect(Object.keys(stack.template.findOutputs('*')).sort()).toEqual([
    'AlarmTopicArn',
    'ApiUrl',
    'ClientId',
    'DashboardUrl',
    'IssuerUrl',
    'OpenApiUrl',
    'SiteUrl',
    'UserPoolId',
  ]);
});
