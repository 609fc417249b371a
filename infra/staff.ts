/** Where staff sign in where the provider has no OpenID Connect issuer of its own: a Cognito user pool, kept like the data. */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import { roles } from '../shared/review/roles.ts';
import { acknowledge } from './acknowledge.ts';
import type { OidcSettings } from './settings.ts';
import type { Worker } from './worker.ts';

/** Nobody signs up: an administrator invites. One group a role; the token names a person's groups. */
export class Staff extends Construct {
  readonly pool: UserPool;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, domainPrefix: string) {
    super(scope, 'staff');
    this.pool = new UserPool(this, 'pool', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      autoVerify: { email: true },
      standardAttributes: { email: { required: true, mutable: false } },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.domain = this.pool.addDomain('domain', { cognitoDomain: { domainPrefix } });
    for (const role of roles)
      new CfnUserPoolGroup(this, `group-${role}`, { userPoolId: this.pool.userPoolId, groupName: role });
    acknowledge(this.pool, {
      'AwsSolutions-COG8':
        'Threat protection is of the dear tier; the essentials one has all that this uses: invitation, second factor, groups.',
    });
  }

  /** A client for the console at this origin, and the settings that make it sign in there. Public: PKCE, no secret. */
  signInFor(scope: Construct, consoleUrl: string): OidcSettings {
    const client = new UserPoolClient(scope, 'staff-client', {
      userPool: this.pool,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [`${consoleUrl}/console/login/callback`],
        logoutUrls: [`${consoleUrl}/console/login`],
      },
      preventUserExistenceErrors: true,
    });
    return {
      issuer: `https://cognito-idp.${Stack.of(scope).region}.amazonaws.com/${this.pool.userPoolId}`,
      clientId: client.userPoolClientId,
      roles: roles.map((role) => `${role}:${role}`).join(','),
      rolesClaim: 'cognito:groups',
    };
  }
}

/** Tells the console where its people sign in. */
export const grantSignIn = (worker: Worker, { issuer, clientId, roles: groups, rolesClaim }: OidcSettings): void => {
  worker.addEnvironment(variables.issuer, issuer);
  worker.addEnvironment(variables.clientId, clientId);
  worker.addEnvironment(variables.oidcRoles, groups);
  worker.addEnvironment(variables.rolesClaim, rolesClaim);
};
