import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';

/** Where the SDK looks for the keys that the Bot Framework signs with. */
const metadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const issuer = 'https://api.botframework.com';

/** What of a token can be otherwise than it should. */
export interface TokenParts {
  audience: string;
  serviceUrl: string;
  issuer?: string;
  /** Seconds from now. */
  from?: number;
  until?: number;
  /** The id of the key it says it was signed with. */
  kid?: string;
  key?: KeyObject;
  algorithm?: 'RS256' | 'HS256' | 'none';
}

const ours = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The SDK's memory of keys, which it keeps to itself. */
const memory = JwtTokenExtractor as unknown as {
  getOrAddOpenIdMetadata(url: string): { keys: object[]; lastUpdated: number };
};

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Stands in for the key service of the Bot Framework: the SDK finds a key of ours in its memory where it would have
 * fetched theirs. `endorsements` are the channels the key may speak for.
 */
export function channelKeys(endorsements: string[] = ['msteams']) {
  const { n, e } = ours.publicKey.export({ format: 'jwk' });
  const known = memory.getOrAddOpenIdMetadata(metadata);
  known.keys = [{ kid: 'ours', n, e, endorsements }];
  known.lastUpdated = Date.now();

  return {
    publicKey: ours.publicKey,
    /** The value of the header that carries a token. */
    bearer(parts: TokenParts): string {
      const { algorithm = 'RS256', kid = 'ours', key = ours.privateKey } = parts;
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        iss: parts.issuer ?? issuer,
        aud: parts.audience,
        serviceurl: parts.serviceUrl,
        nbf: now + (parts.from ?? -60),
        exp: now + (parts.until ?? 3_600),
      };
      const text = `${encoded({ alg: algorithm, typ: 'JWT', kid })}.${encoded(claims)}`;
      return `Bearer ${text}.${signature(text, algorithm, key)}`;
    },
  };
}

function signature(text: string, algorithm: NonNullable<TokenParts['algorithm']>, key: KeyObject): string {
  if (algorithm === 'none') return '';
  if (algorithm === 'RS256') return sign('sha256', Buffer.from(text), key).toString('base64url');
  return createHmac('sha256', key.export({ format: 'pem', type: 'spki' }))
    .update(text)
    .digest('base64url');
}
