import { AsyncLocalStorage } from 'node:async_hooks';
import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Access } from './access';
import type { InboundActivity } from './activity';
import type { ConnectorClient } from './connector';
import { ConnectorFailure, Refusal } from './failures';

/**
 * The SDK's adapter, loaded from its own file: the whole package brings its planner along, which triples what the
 * import costs. It authenticates an activity and gives the turn a connector to answer through; which event the
 * activity is, what is remembered and what is sent stays with us, since the package's `Application` keeps state
 * that concurrent turns lose.
 */
export class Adapter extends TeamsAdapter {
  /** Whether anything has been asked of the connector since somebody began to speak. */
  private readonly speaking: AsyncLocalStorage<{ hasAsked: boolean }>;

  constructor(
    private readonly access: Access,
    client: ConnectorClient,
  ) {
    const speaking = new AsyncLocalStorage<{ hasAsked: boolean }>();
    const httpClient: ConnectorClient = {
      sendRequest(request) {
        const spoken = speaking.getStore();
        if (spoken) spoken.hasAsked = true;
        return client.sendRequest(request);
      },
    };
    super(credentials(access), undefined, undefined, { httpClient });
    this.speaking = speaking;
  }

  /**
   * Runs one turn; what an invoke is answered with is handed back.
   * @throws Refusal when the sender is not who it says it is. What the logic throws comes through untouched.
   */
  async turn(
    authorization: string,
    activity: InboundActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    // The schema has checked what the SDK reads; its own type asks for many fields that no channel sends.
    const inbound = { ...activity } as unknown as Activity;
    let begun = false;
    try {
      return await this.processActivity(authorization, inbound, (context) => {
        begun = true;
        return logic(context);
      });
    } catch (error) {
      if (!begun && isUnauthorized(error))
        throw new Refusal(401, 'Unauthorized', 'The sender could not be authenticated.');
      throw error;
    }
  }

  /**
   * Runs logic in a place the bot knows, without an activity to answer.
   * @throws ConnectorFailure, `postponed`, where it failed before the connector was asked anything: there was no token.
   */
  async speak(
    reference: Parameters<Adapter['continueConversationAsync']>[1],
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const appId = this.access.kind === 'teams' ? this.access.appId : '';
    const spoken = { hasAsked: false };
    const speak = () =>
      this.continueConversationAsync(appId, reference, (context) => {
        // The SDK invents an id for the activity it pretends to answer; left in, every post replies to nothing.
        delete context.activity.id;
        return logic(context);
      });
    try {
      await this.speaking.run(spoken, speak);
    } catch (error) {
      if (spoken.hasAsked || error instanceof ConnectorFailure) throw error;
      const postponed = { retryAfter: undefined };
      throw new ConnectorFailure('ConnectorUnreachable', 'Nothing was sent', undefined, postponed, {
        cause: error,
      });
    }
  }
}

/** Without an app id the SDK authenticates nobody, so only local access may come without one. */
function credentials(access: Access) {
  if (access.kind === 'local') return {};
  if (access.appId === '') throw new Error('An app id is needed to authenticate anybody');
  return {
    MicrosoftAppId: access.appId,
    MicrosoftAppType: access.appType,
    ...(access.appTenant && { MicrosoftAppTenantId: access.appTenant }),
    ...(access.password && { MicrosoftAppPassword: access.password }),
  };
}

/** What reading and checking a token throws; the SDK hands on what the library of tokens says of a forged one. */
const tokenErrors = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError', 'SyntaxError']);

function isUnauthorized(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = 'statusCode' in error ? error.statusCode : undefined;
  return status === 401 || status === 403 || tokenErrors.has(error.name);
}
