import { readFileSync } from 'node:fs';
import type { StorePlace } from '../../store/open';

/** The places the environment names. Cosmos, where it is named, is the one in use. */
export interface Places {
  folder: string;
  cosmos: Extract<StorePlace, { kind: 'cosmos' }> | undefined;
}

/**
 * Reads the places from the environment: FREMDRIFT_DATA (.data), COSMOS_ENDPOINT, COSMOS_DATABASE (fremdrift),
 * COSMOS_KEY and COSMOS_AUTHORITY for an emulator; without a key the managed identity, AZURE_CLIENT_ID's if set.
 */
export function placesOf(env: Readonly<Record<string, string | undefined>>): Places {
  const folder = env.FREMDRIFT_DATA || '.data';
  const {
    COSMOS_ENDPOINT: endpoint,
    COSMOS_KEY: key,
    COSMOS_AUTHORITY: file,
    AZURE_CLIENT_ID: clientId,
  } = env;
  if (!endpoint) return { folder, cosmos: undefined };
  return {
    folder,
    cosmos: {
      kind: 'cosmos',
      endpoint,
      database: env.COSMOS_DATABASE || 'fremdrift',
      credential: key ? { key } : { managedIdentity: clientId ? { clientId } : {} },
      ...(file && { authority: readFileSync(file, 'utf8') }),
    },
  };
}
