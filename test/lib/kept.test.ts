import { expect, test } from 'vitest';
import { synthesize } from './support.ts';

const stack = synthesize();

/** For CloudFormation, a changed logical id is another resource: an empty table beside the full one. */
const kept = {
  StorageKeyB6649B55: 'AWS::KMS::Key',
  SealKey3FBD9790: 'AWS::KMS::Key',
  CodeKey6D723D80: 'AWS::SecretsManager::Secret',
  StaffAuthPool404CECCC: 'AWS::Cognito::UserPool',
  SiteFiles975A43CF: 'AWS::S3::Bucket',
  TablespetitionsACDE0BE4: 'AWS::DynamoDB::Table',
  TablesratingsEED1924B: 'AWS::DynamoDB::Table',
  TablesscoresD4F94668: 'AWS::DynamoDB::Table',
  Tablesmessages13660B8D: 'AWS::DynamoDB::Table',
  TablesalertsE4897418: 'AWS::DynamoDB::Table',
  Tablesdirectory1BD8B93A: 'AWS::DynamoDB::Table',
  ReportsFiles32854003: 'AWS::S3::Bucket',
  LetterKey8A90E84C: 'AWS::SecretsManager::Secret',
  InboundKey04B37AF8: 'AWS::SecretsManager::Secret',
  Tablesreports502F0E23: 'AWS::DynamoDB::Table',
  TableschannelsECA89AED: 'AWS::DynamoDB::Table',
  TableslimitsDB64E468: 'AWS::DynamoDB::Table',
  LimitKey0598742B: 'AWS::SecretsManager::Secret',
  RatingKey527E47F5: 'AWS::SecretsManager::Secret',
  Tablescounters33B7B113: 'AWS::DynamoDB::Table',
  TablespublishedDC2667F1: 'AWS::DynamoDB::Table',
  TablesweeksDFBFA5B6: 'AWS::DynamoDB::Table',
  Tablesreminders2E325BD6: 'AWS::DynamoDB::Table',
  TablessubmissionsD391FA98: 'AWS::DynamoDB::Table',
  AttachmentsFilesF5622950: 'AWS::S3::Bucket',
  Tablesattachments1362817E: 'AWS::DynamoDB::Table',
  AccessLogs8B620ECA: 'AWS::S3::Bucket',
  TablessessionsE0D63582: 'AWS::DynamoDB::Table',
  TablesdraftsD66E3F0A: 'AWS::DynamoDB::Table',
  TablesaccessesD787637C: 'AWS::DynamoDB::Table',
  Tablesfindings9CF1F6CD: 'AWS::DynamoDB::Table',
  Tablesdossiers0AB77BA6: 'AWS::DynamoDB::Table',
  Tablesheard7E5815F9: 'AWS::DynamoDB::Table',
  TablesdossierCountsD5246C68: 'AWS::DynamoDB::Table',
};

test('what holds data keeps its logical id for ever', () => {
  const ids = new Map(stack.all.map(({ logicalId, Type }) => [logicalId, Type]));

  expect(Object.fromEntries(Object.keys(kept).map((id) => [id, ids.get(id)]))).toEqual(kept);
});

test('what holds data is kept when it leaves the stack, and nothing else is', () => {
  const retained = stack.all.filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain');

  expect(retained.map(({ logicalId, Type }) => [logicalId, Type]).sort()).toEqual(Object.entries(kept).sort());
});
