import type { TokenCredential } from '@azure/identity';

/** Gets a token for an account as the machine's identity; throws what stands in the way. */
export async function signInToAccount(endpoint: string, identity: { clientId?: string }): Promise<void> {
  const { ManagedIdentityCredential } = require('@azure/identity') as typeof import('@azure/identity');
  const credential: TokenCredential = new ManagedIdentityCredential(identity);
  await credential.getToken(`${new URL(endpoint).origin}/.default`);
}
