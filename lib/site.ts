import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct, type IDependable } from 'constructs';
import { attachmentBehaviors } from './attachment-behaviors.ts';
import { asIBucket } from './bucket.ts';
import type { Settings } from './context-schema.ts';
import { pageCache } from './page-cache.ts';
import { apiHeaders, securityHeaders } from './security-headers.ts';
import { sitePathsCode } from './site-paths.ts';
import { SiteUpload } from './site-upload.ts';
import { filesIn } from './sync-directory.ts';
import { viewerRequestCode } from './viewer-request.ts';

export type SiteProps = {
  readonly api: HttpApi;
  /** Directory with the files of the site; `404.html` is among them. */
  readonly files: string;
  readonly key: IKey;
  /** Receives the access log of the bucket: requests of CloudFront, without citizens' addresses. */
  readonly accessLogs: IBucket;
  readonly settings: Settings;
  /** ARN of the web ACL of the firewall in us-east-1, if enabled. */
  readonly webAclArn: string | undefined;
  /** Sent to the API with every request, by which it recognizes CloudFront. */
  readonly originSecret: Secret;
  /** The bucket of photos and documents: uploads and downloads are signed by functions. */
  readonly attachments: IBucket;
};

const EARLIER_VERSIONS = Duration.days(30);

/** One host for citizens: static files from a private bucket, and the API under `/v1/`. */
export class Site extends Construct {
  readonly url: string;
  /** The upload of the files that pages name. */
  readonly assets: IDependable;
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, props: SiteProps) {
    super(scope, id);
    const bucket = this.#bucket(props);
    this.distribution = this.#distribution(bucket, props);
    const { files, key, settings } = props;
    const upload = new SiteUpload(this, 'Upload', {
      ...{ files, bucket, key },
      logRetentionDays: settings.logRetentionDays,
    });
    this.assets = upload.assets;
    this.url = `https://${settings.domain ?? this.distribution.distributionDomainName}`;
  }

  #bucket({ accessLogs }: SiteProps): IBucket {
    const bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // A deployment replaces pages: an earlier one can be brought back for a month.
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: EARLIER_VERSIONS }],
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'site/',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    return asIBucket(bucket);
  }

  #distribution(bucket: IBucket, props: SiteProps): cloudfront.Distribution {
    const { files, settings, webAclArn } = props;
    const headers = securityHeaders(this);
    const bucketOrigin = S3BucketOrigin.withOriginAccessControl(bucket);
    const paths = { eventType: cloudfront.FunctionEventType.VIEWER_REQUEST, function: this.#paths(files) };
    const defaultBehavior: cloudfront.BehaviorOptions = {
      origin: bucketOrigin,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: headers,
      functionAssociations: [paths],
    };
    const distribution = new cloudfront.Distribution(this, 'Cdn', {
      comment: 'Lang Nghe',
      defaultBehavior,
      additionalBehaviors: {
        // Before `/vi/*`, which would route them to the API.
        ...{ '/vi/': defaultBehavior, '/en/': defaultBehavior },
        ...this.#functionBehaviors(props, headers),
        '/assets/*': this.#assets(bucketOrigin, headers),
        ...attachmentBehaviors(this, props.attachments, paths),
      },
      errorResponses: ERRORS.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      // The cheapest price class with edge locations in South-East Asia.
      priceClass: cloudfront.PriceClass.PRICE_CLASS_200,
      ...(settings.domain === undefined || settings.certificateArn === undefined
        ? {}
        : {
            domainNames: [settings.domain],
            minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.certificateArn),
          }),
      ...(webAclArn === undefined ? {} : { webAclId: webAclArn }),
    });
    acknowledge(distribution, settings);
    return distribution;
  }

  /** The assets of the pages: no path rewriting, cached as long as each file says. */
  #assets(
    origin: cloudfront.IOrigin,
    responseHeadersPolicy: cloudfront.ResponseHeadersPolicy,
  ): cloudfront.BehaviorOptions {
    return {
      origin,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy,
    };
  }

  /** The behaviours of the functions: the API, and the pages in both languages. */
  #functionBehaviors({ api, originSecret }: SiteProps, responseHeadersPolicy: cloudfront.ResponseHeadersPolicy) {
    const apiBehavior: cloudfront.BehaviorOptions = {
      origin: new HttpOrigin(`${api.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`, {
        customHeaders: { 'x-origin-secret': originSecret.secretValue.unsafeUnwrap() },
      }),
      functionAssociations: [{ eventType: cloudfront.FunctionEventType.VIEWER_REQUEST, function: this.#viewer() }],
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      // A redirect would drop the body of a petition.
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
      responseHeadersPolicy,
    };
    const page = {
      ...apiBehavior,
      cachePolicy: pageCache(this),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    };
    return {
      '/v1/*': { ...apiBehavior, responseHeadersPolicy: apiHeaders(this) },
      '/vi': page,
      '/vi/*': page,
      '/en': page,
      '/en/*': page,
    };
  }

  #viewer(): cloudfront.Function {
    return new cloudfront.Function(this, 'Viewer', {
      comment: 'Lang Nghe: the address and the host of the viewer',
      code: cloudfront.FunctionCode.fromInline(viewerRequestCode),
      runtime: cloudfront.FunctionRuntime.JS_2_0,
    });
  }

  #paths(files: string): cloudfront.Function {
    const paths = filesIn(files)
      .map((path) => `/${path}`)
      .filter((path) => !path.startsWith('/assets/'));
    const notFoundPage = readFileSync(join(files, '404.html'), 'utf8');
    return new cloudfront.Function(this, 'Paths', {
      comment: 'Lang Nghe: clean URLs and a page for unknown paths',
      code: cloudfront.FunctionCode.fromInline(sitePathsCode(paths, notFoundPage)),
      runtime: cloudfront.FunctionRuntime.JS_2_0,
    });
  }
}

/**
 * Every status that CloudFront caches for 10 seconds unless told otherwise, also with caching disabled, and by the path
 * alone: the error of one agency, one receipt or one token would be returned for all.
 */
const ERRORS = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

function acknowledge(distribution: cloudfront.Distribution, { domain, waf }: Settings): void {
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR1',
      reason: 'Citizens abroad may submit petitions too; access must not depend on the location.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason:
        'Its access log would contain the addresses of citizens and the codes of their petitions; the API logs what is needed without both.',
    },
  );
  Validations.of(distribution).acknowledge({
    id: 'AwsSolutions-CFR7',
    reason:
      'Of the bucket of photos only what a function signed for one person is served: a signature of CloudFront itself would open every file to anyone.',
  });
  if (!waf) {
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR2',
      reason: 'The firewall has a monthly cost and is enabled by the context key "waf"; the API throttles in any case.',
    });
  }
  if (domain === undefined) {
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions-CFR4',
      reason:
        'CloudFront ignores the minimum TLS version with its default certificate; with the context keys "domain" and "certificateArn" it is TLS 1.2.',
    });
  }
}
