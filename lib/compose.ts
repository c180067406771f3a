import { App, type Environment, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readContext } from './context.ts';
import type { Settings } from './context-schema.ts';
import { EdgeStack } from './edge-stack.ts';
import { FeedbackStack } from './feedback-stack.ts';
import type { SiteAssets } from './site-assets.ts';

export type Parts = {
  /** Context from cdk.json; what the command line says goes before it. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Function name → directory of its bundle. */
  readonly code: ReadonlyMap<string, string>;
  readonly siteFiles: string;
  readonly assets: SiteAssets;
  readonly outDir: string;
  /** Somebody is logged in to AWS, so that this may become a deployment. */
  readonly loggedIn?: boolean;
};

/** Names the stack and so its template file; everything that is kept belongs to this name. */
export const STACK = 'LangNghe';

/** What the CDK command line switches on by itself, so that `node bin/app.ts` alone gives the same template. */
const AS_THE_COMMAND_LINE = {
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:enable-asset-metadata': true,
} as const;

/** The app, with everything that must hold before anything is deployed; `synth()` is left to the caller. */
export function compose({ context, code, siteFiles, assets, outDir, loggedIn = false }: Parts): App {
  const app = new App({
    context: { ...AS_THE_COMMAND_LINE, ...context },
    outdir: outDir,
    analyticsReporting: false,
    // Else CDK writes an empty assembly when the process ends because of a wrong setting.
    autoSynth: false,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

  const settings = readContext(app.node.getAllContext());
  const webAclArn = settings.waf ? firewall(app, settings) : undefined;
  const stack = new FeedbackStack(app, STACK, { ...placeOf(settings), settings, code, siteFiles, assets, webAclArn });
  if (loggedIn) warnOfExample(stack, settings);
  return app;
}

/** The example that the repository carries is right on one machine and wrong at a deployment. */
function warnOfExample(stack: FeedbackStack, { mailFrom }: Settings): void {
  if (!/@example\.[a-z]+$/.test(mailFrom)) return;
  Validations.of(stack).addWarning(
    'lang-nghe:mailFrom',
    `mailFrom is still ${mailFrom}: no e-mail will leave until it is an address of yours, verified in Amazon SES.`,
  );
}

function firewall(app: App, settings: Settings): string {
  const place = placeOf({ ...settings, region: 'us-east-1' });
  return new EdgeStack(app, `${STACK}Edge`, { ...place, settings }).webAclArn;
}

/** Without account and region the stack fits wherever the command line is logged in. */
function placeOf({ account, region }: Pick<Settings, 'account' | 'region'>) {
  const env: Environment = {
    ...(account === undefined ? {} : { account }),
    ...(region === undefined ? {} : { region }),
  };
  return { env, tags: { service: 'lang-nghe' } };
}
