import http from 'node:http';
import https from 'node:https';
import type { CosmosClient, CosmosClientOptions } from '@azure/cosmos';
import type { TokenCredential } from '@azure/identity';
import { isLoopback } from '../../lib/loopback';
import { StoreError } from '../errors';
import { noting, type OnCharge } from './calls';

/** Who the program is to the account: a managed identity in Azure, a key for emulators. */
export type CosmosCredential =
  | { key: string }
  /** `clientId` names a user-assigned identity; without it the machine's own is taken. */
  | { managedIdentity: { clientId?: string } }
  | { token: TokenCredential };

export interface ConnectionOptions {
  /** `https://<account>.documents.azure.com`; http only to this machine. */
  endpoint: string;
  credential: CosmosCredential;
  /** The certificate (PEM) of an emulator's own authority, which is then the only one trusted. */
  authority?: string;
  /** How long one request may take, in milliseconds. */
  requestTimeout: number;
  /** How long to go on after refusals and failures, in milliseconds. */
  patience: number;
  onCharge?: OnCharge | undefined;
}

export interface Connection {
  client: CosmosClient;
  close(): void;
}

/** Makes a client; nothing is sent yet. The SDK is loaded only here: a program with another store does without. */
export function connect(options: ConnectionOptions): Connection {
  const { CosmosClient } = require('@azure/cosmos') as typeof import('@azure/cosmos');
  const { createDefaultHttpClient } =
    require('@azure/core-rest-pipeline') as typeof import('@azure/core-rest-pipeline');
  const { authority, requestTimeout, patience } = options;
  const endpoint = checkedEndpoint(options.endpoint);
  const keeping = { keepAlive: true, maxSockets: 50 };
  const agent =
    endpoint.protocol === 'http:'
      ? new http.Agent(keeping)
      : new https.Agent(authority === undefined ? keeping : { ...keeping, ca: authority });
  const client = new CosmosClient({
    endpoint: endpoint.href,
    ...credentialOf(options.credential),
    agent,
    httpClient: noting(createDefaultHttpClient(), options.onCharge),
    // Only when it is said does the SDK send session tokens: own writes are then read.
    consistencyLevel: 'Session',
    userAgentSuffix: 'fremdrift',
    connectionPolicy: {
      // There is one write region. With discovery the SDK would also repeat a lost write 120 times by itself.
      enableEndpointDiscovery: false,
      requestTimeout,
      retryOptions: {
        maxRetryAttemptCount: 9,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: Math.ceil(patience / 1000),
      },
    },
  });
  return {
    client,
    close() {
      client.dispose();
      agent.destroy();
    },
  };
}

function credentialOf(credential: CosmosCredential): CosmosClientOptions {
  if ('key' in credential) return { key: credential.key };
  if ('token' in credential) return { aadCredentials: credential.token };
  const { ManagedIdentityCredential } = require('@azure/identity') as typeof import('@azure/identity');
  return { aadCredentials: new ManagedIdentityCredential(credential.managedIdentity) };
}

function checkedEndpoint(text: string): URL {
  const endpoint = URL.canParse(text) ? new URL(text) : undefined;
  if (endpoint?.protocol === 'https:') return endpoint;
  if (endpoint?.protocol === 'http:' && isLoopback(endpoint.hostname)) return endpoint;
  throw new StoreError(
    'invalid',
    `"${text}" is no address of a Cosmos DB account. Give it as https://<account>.documents.azure.com.`,
  );
}
