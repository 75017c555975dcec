import path from 'node:path';
import type { z } from 'zod';
import { type Environment, readSettings, storageSettings } from './settings';

/** A Cosmos DB account, and as whom the program speaks to it: by a key (emulators only), else as an identity. */
export interface CosmosAccount {
  kind: 'cosmos';
  endpoint: string;
  database: string;
  credential: { key: string } | { managedIdentity: { clientId?: string } };
  /** The certificate (PEM) of an emulator's own authority. */
  authority?: string;
}

/** Where the registers are kept, and which. */
export interface Storage {
  /** Absolute path of the folder the embedded store keeps its files in. */
  folder: string;
  /** The account, where one is named; it is then the store in use. */
  cosmos: CosmosAccount | undefined;
  /** The collaborations there are. Never empty. */
  collaborations: readonly string[];
}

type StorageSettings = z.infer<typeof storageSettings>;

/**
 * Reads the settings of the store alone, for a program that answers nobody.
 * @throws ConfigError as `readConfig` does.
 */
export function readStorage(env: Environment): Storage {
  return storageOf(readSettings(storageSettings, env, storageProblems));
}

export function storageOf(set: StorageSettings): Storage {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_AUTHORITY: authority } = set;
  const identity = set.AZURE_CLIENT_ID === undefined ? {} : { clientId: set.AZURE_CLIENT_ID };
  return {
    folder: path.resolve(set.FREMDRIFT_DATA),
    collaborations: set.FREMDRIFT_COLLABORATIONS,
    cosmos:
      endpoint === undefined
        ? undefined
        : {
            kind: 'cosmos',
            endpoint,
            database: set.COSMOS_DATABASE ?? 'fremdrift',
            credential: key === undefined ? { managedIdentity: identity } : { key },
            ...(authority !== undefined && { authority }),
          },
  };
}

const thisMachine = ['127.0.0.1', 'localhost', '[::1]'];

/** What only shows when the settings of the store are seen together. A key is for emulators, which are here. */
export function storageProblems(set: StorageSettings): string[] {
  if (set.COSMOS_ENDPOINT === undefined)
    return (['COSMOS_DATABASE', 'COSMOS_KEY', 'COSMOS_AUTHORITY'] as const)
      .filter((name) => set[name] !== undefined)
      .map((name) => `${name}: says nothing without an account; set COSMOS_ENDPOINT too, or remove ${name}.`);
  const { protocol, hostname } = new URL(set.COSMOS_ENDPOINT);
  const isHere = thisMachine.includes(hostname);
  if (protocol === 'http:' && !isHere)
    return ['COSMOS_ENDPOINT: only an emulator on this machine is spoken to unencrypted; use https.'];
  if (protocol === 'http:' && set.COSMOS_KEY === undefined)
    return ["COSMOS_KEY: missing; an identity is not shown unencrypted, so give the emulator's key."];
  if (set.COSMOS_KEY !== undefined && !isHere)
    return [
      'COSMOS_KEY: a key is for an emulator on this machine only; remove it, and let the managed identity in with the role "Cosmos DB Built-in Data Contributor".',
    ];
  return [];
}
