import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { UPLOAD_PATH } from '../lambdas/platform/upload-path.ts';
import { fileHeaders } from './security-headers.ts';

/**
 * Photos and documents under the host of the site, so that its pages may post and show them under their policy. The
 * distribution has no rights on this bucket and adds no signature: S3 answers only what a function has signed.
 */
export function attachmentBehaviors(scope: Construct, bucket: IBucket, paths: cloudfront.FunctionAssociation) {
  const shared: cloudfront.BehaviorOptions = {
    origin: new HttpOrigin(bucket.bucketRegionalDomainName),
    viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
    cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
    // The signature is in the query. A bearer token or a cookie of the viewer would be a second proof, which S3 rejects.
    originRequestPolicy: new cloudfront.OriginRequestPolicy(scope, 'SignedRequests', {
      comment: 'Lang Nghe: the query of signed requests',
      queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.all(),
    }),
    responseHeadersPolicy: fileHeaders(scope),
  };
  return {
    [UPLOAD_PATH]: {
      ...shared,
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      functionAssociations: [paths],
    },
    '/files/*': shared,
  };
}
