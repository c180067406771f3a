import { describe, expect, test } from 'vitest';
import { synthesize } from './support.ts';

const stack = synthesize();
const uploads = stack.ofType('Custom::CDKBucketDeployment');
const uploadAt = (path: string) =>
  uploads.find((upload) => upload.path.includes(path)) ?? expect.fail(`There is no upload ${path}`);
const assetUpload = uploadAt('/Upload/Assets/');
const pageUpload = uploadAt('/Upload/Files/');

describe('a deployment', () => {
  const functionsWith = (variable: string) =>
    stack
      .ofType('AWS::Lambda::Function')
      .filter(({ Properties }) => variable in (Properties['Environment']?.Variables ?? {}));

  test('uploads the assets before the pages that name them change', () => {
    expect(pageUpload.DependsOn).toContain(assetUpload.logicalId);
    expect(functionsWith('SITE_SCRIPT').length).toBeGreaterThan(0);
    for (const { DependsOn } of functionsWith('SITE_SCRIPT')) expect(DependsOn).toContain(assetUpload.logicalId);
  });

  test('keeps the assets of earlier pages, which are still cached and open', () => {
    expect(assetUpload.Properties).toMatchObject({ Prune: false, Exclude: ['*'], Include: ['assets/*'] });
    expect(pageUpload.Properties).toMatchObject({ Exclude: ['assets/*'] });
  });
});
