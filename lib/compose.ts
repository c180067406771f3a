import { App, type Environment, Validations } from 'aws-cdk-lib';
import { readContext } from './context.ts';
import type { Settings } from './context-schema.ts';
import { warnBeforeDeployment } from './deployment-warnings.ts';
import { EdgeStack } from './edge-stack.ts';
import { FeedbackStack } from './feedback-stack.ts';
import { checkRules } from './rule-packs.ts';
import type { SiteAssets } from './site-assets.ts';

export type Parts = {
  /** Context from cdk.json; values of the command line take precedence. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Function name → directory of its bundle. */
  readonly code: ReadonlyMap<string, string>;
  readonly siteFiles: string;
  readonly assets: SiteAssets;
  readonly outDir: string;
  /** AWS credentials are present, so the app may be deployed. */
  readonly loggedIn?: boolean;
};

/** The name of the stack and its template; retained resources belong to it. */
export const STACK = 'LangNghe';

/** Defaults of the CDK command line, so that `node bin/app.ts` gives the same template. */
const AS_THE_COMMAND_LINE = {
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:enable-asset-metadata': true,
} as const;

/** Composes the app with its validations; the caller runs `synth()`. */
export function compose({ context, code, siteFiles, assets, outDir, loggedIn = false }: Parts): App {
  const app = new App({
    context: { ...AS_THE_COMMAND_LINE, ...context },
    outdir: outDir,
    analyticsReporting: false,
    // Otherwise CDK writes an empty assembly when the process ends because of an invalid setting.
    autoSynth: false,
  });
  checkRules(app);

  const settings = readContext(app.node.getAllContext());
  const webAclArn = settings.waf ? firewall(app, settings) : undefined;
  const stack = new FeedbackStack(app, STACK, { ...placeOf(settings), settings, code, siteFiles, assets, webAclArn });
  warnOfOperator(stack, settings, loggedIn);
  if (loggedIn) warnBeforeDeployment(stack, settings);
  return app;
}

/** The pages name who operates them; nobody can invent that, so the deployment has to say it. */
function warnOfOperator(stack: FeedbackStack, { operator }: Settings, loggedIn: boolean): void {
  if (operator === undefined) {
    Validations.of(stack).addWarning('lang-nghe:operator', 'operator is missing: the pages say that nobody is named.');
  } else if (loggedIn && /minh họa/i.test(operator.name)) {
    Validations.of(stack).addWarning('lang-nghe:operator', `operator is still the example "${operator.name}".`);
  }
}

function firewall(app: App, settings: Settings): string {
  const place = placeOf({ ...settings, region: 'us-east-1' });
  return new EdgeStack(app, `${STACK}Edge`, { ...place, settings }).webAclArn;
}

/** Without account and region the stack uses those of the AWS credentials. */
function placeOf({ account, region }: Pick<Settings, 'account' | 'region'>) {
  const env: Environment = {
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
  };
  return { env, tags: { service: 'lang-nghe' } };
}
