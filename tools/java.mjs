import { spawnSync } from 'node:child_process';

/** Whether there is a Java runtime, which DynamoDB Local needs. */
export function hasJava() {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

export const JAVA_MISSING =
  '!! SKIPPED: the store and journey tests on AWS’s own DynamoDB Local, because Java is not installed.\n' +
  '!! Install it (Debian: apt-get install default-jre-headless) and run: npm run test:oracle';
