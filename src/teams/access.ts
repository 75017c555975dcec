import { isLoopback } from '../lib/loopback';
import type { InboundActivity } from './activity';
import { Refusal } from './failures';
import { tenantsNamed } from './tenants';

/** Who may speak to the bot: only this machine, unauthenticated, or Teams with an app registration. */
export type Access =
  | { kind: 'local'; tenants?: readonly string[] }
  | {
      kind: 'teams';
      appId: string;
      appType: string;
      appTenant: string | undefined;
      password: string | undefined;
      tenants: readonly string[];
    };

/** Hosts the Teams connector answers from, in the public and the government clouds. */
const connectorHosts = ['smba.trafficmanager.net'];
const connectorDomains = ['.teams.microsoft.com', '.teams.microsoft.us', '.botframework.com'];

/** Whether replies, and the bot's credentials with them, may be sent to this address. */
export function mayCall(access: Access, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  if (username !== '') return false;
  if (access.kind === 'local') return (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname);
  return (
    protocol === 'https:' &&
    (connectorHosts.includes(hostname) || connectorDomains.some((domain) => hostname.endsWith(domain)))
  );
}

/** @throws Refusal when what is answered would go to where this bot sends nothing. */
export function checkOrigin(access: Access, activity: InboundActivity): void {
  if (!mayCall(access, activity.serviceUrl))
    throw new Refusal(403, 'ServiceUrlRefused', 'This bot does not send replies to that service URL.');
}

/**
 * Whether an activity is of organisations that are answered: the place's and the sender's both. The local program answers
 * everybody, unless it is told whom.
 */
export function answersIn({ tenants }: Access, activity: InboundActivity): boolean {
  if (tenants === undefined) return true;
  const named = tenantsNamed(activity);
  return named.length > 0 && named.every((tenant) => tenants.includes(tenant.toLowerCase()));
}
