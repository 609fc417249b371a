/** Entry of the CDK command line, see cdk.json. Needs no credentials to synthesise. */
import { App } from 'aws-cdk-lib';
import { hostwarden } from './hostwarden.ts';
import { readSettings } from './settings.ts';

const app = new App({ analyticsReporting: false });
hostwarden(app, readSettings({ stage: app.node.tryGetContext('stage'), stages: app.node.tryGetContext('stages') }));
