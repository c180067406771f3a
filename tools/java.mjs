import { spawnSync } from 'node:child_process';

/** Whether a Java runtime is there; DynamoDB Local is written in it. */
export function hasJava() {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

export const JAVA_MISSING =
  '!! SKIPPED: the store and journey tests on AWS’s own DynamoDB Local, because there is no Java here.\n' +
  '!! Install it (Debian: apt-get install default-jre-headless) and run: npm run test:oracle';
