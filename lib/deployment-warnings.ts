import { type Stack, Validations } from 'aws-cdk-lib';
import { functions } from '../lambdas/service.ts';
import type { Settings } from './context-schema.ts';

/** AWS keeps so many concurrent executions of an account unreserved. */
const UNRESERVED = 10;

/** What is valid for a local run, and makes a deployment fail or leaves it mute. */
export function warnBeforeDeployment(stack: Stack, settings: Settings): void {
  const { mailFrom, alarmMail } = settings;
  const warn = (id: string, text: string) => Validations.of(stack).addWarning(`lang-nghe:${id}`, text);

  if (/@example\.[a-z]+$/.test(mailFrom)) {
    warn(
      'mailFrom',
      `mailFrom is still ${mailFrom}: no e-mail is sent until it is your own address, verified in Amazon SES.`,
    );
  }
  if (alarmMail === undefined) {
    warn('alarmMail', 'alarmMail is not set: alarms notify nobody unless something subscribes to AlarmTopicArn.');
  }
  const reserved = reservedConcurrency(settings);
  warn(
    'concurrency',
    `The stack reserves ${reserved} concurrent executions, and AWS keeps ${UNRESERVED} unreserved: the deployment fails ` +
      `if the account's quota is below ${reserved + UNRESERVED} (a new account may have 10). ` +
      'See docs/operations.md, "Deploy".',
  );
}

/** Every job reserves one; other functions what the setting `concurrency` says, provisioned containers included. */
function reservedConcurrency({ concurrency = {} }: Settings): number {
  const needs = Object.entries(functions).map(([name, { kind }]) => {
    if (kind === 'job') return 1;
    const { reserved = 0, provisioned = 0 } = concurrency[name] ?? {};
    return Math.max(reserved, provisioned);
  });
  return needs.reduce<number>((sum, need) => sum + need, 0);
}
