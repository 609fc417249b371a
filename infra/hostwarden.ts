/** The application: two stacks a stage. Storage outlives the program; the program refers to it and never the other way. */
import { type App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { deploymentOf, deploymentTag } from './alarms.ts';
import { ProgramStack } from './program.ts';
import type { Settings } from './settings.ts';
import { StorageStack } from './storage.ts';

export const hostwarden = (
  app: App,
  settings: Settings,
): { readonly storage: StorageStack; readonly program: ProgramStack } => {
  const { stage, region, account } = settings;
  const env = account === undefined ? { region } : { region, account };
  const storage = new StorageStack(app, `hostwarden-${stage}-storage`, {
    env,
    settings,
    description: `Hostwarden ${stage}: storage`,
  });
  const program = new ProgramStack(app, `hostwarden-${stage}-program`, {
    env,
    settings,
    storage,
    description: `Hostwarden ${stage}: program`,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  Tags.of(app).add('system', 'hostwarden');
  Tags.of(app).add('stage', stage);
  Tags.of(app).add(deploymentTag, deploymentOf(stage));
  return { storage, program };
};
