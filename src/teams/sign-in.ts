import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { z } from 'zod';
import type { Access } from './access';

/** What the SDK's credentials can do, in all their kinds. */
const credentials = z.custom<{ getToken(force: boolean): Promise<string> }>(
  (made) => typeof made === 'object' && made !== null && 'getToken' in made,
);

/** Gets a token as the bot, as every reply needs one; throws what stands in the way. */
export async function signInAsBot(access: Access & { kind: 'teams' }): Promise<void> {
  const { appId, appType, appTenant, password } = access;
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    ...(appTenant && { MicrosoftAppTenantId: appTenant }),
    ...(password && { MicrosoftAppPassword: password }),
  });
  const login = `https://login.microsoftonline.com/${appTenant ?? 'botframework.com'}`;
  const made = await factory.createCredentials(appId, 'https://api.botframework.com', login, true);
  await credentials.parse(made).getToken(true);
}
