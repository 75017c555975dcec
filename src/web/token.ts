import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type LinkTarget, linkTarget } from '../domain/link-target';

/** What a link says: the target, in which collaboration, and until when (seconds since 1970), if not for ever. */
export interface Pass {
  collaboration: string;
  target: LinkTarget;
  until: number | undefined;
}

const payload = z.object({
  c: z.string().min(1).max(60),
  t: linkTarget,
  e: z.number().int().positive().optional(),
});

/** Characters of a token; every link of ours is far shorter. */
const longest = 1_200;

const shape = /^[A-Za-z0-9_-]{1,1100}\.[A-Za-z0-9_-]{43}$/;

const signatureOf = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(`fremdrift link 1\n${text}`).digest();

/** A pass as it stands in an address: letters, digits, `-`, `_` and one point. */
export function writeToken(key: Buffer, { collaboration, target, until }: Pass): string {
  const json = JSON.stringify({ c: collaboration, t: target, e: until });
  const text = Buffer.from(json, 'utf8').toString('base64url');
  return `${text}.${signatureOf(key, text).toString('base64url')}`;
}

/**
 * The pass that a token stands for, at a moment (milliseconds since 1970); `undefined` for one that was not made with
 * this key, or counts no more. Nothing of it is read before its signature is.
 */
export function readToken(key: Buffer, token: string, now: number): Pass | undefined {
  if (token.length > longest || !shape.test(token)) return undefined;
  const point = token.indexOf('.');
  const text = token.slice(0, point);
  const signature = Buffer.from(token.slice(point + 1), 'base64url');
  const expected = signatureOf(key, text);
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
  // A program of another version may have signed what this one does not know.
  const read = payload.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (!read.success) return undefined;
  const { c: collaboration, t: target, e: until } = read.data;
  return until !== undefined && now >= until * 1000 ? undefined : { collaboration, target, until };
}
