import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import type { LinkTarget } from '../../src/domain/link-target';
import { openLinks } from '../../src/web/links';
import { type Pass, readToken, writeToken } from '../../src/web/token';

const key = Buffer.alloc(32, 7);
const other = Buffer.alloc(32, 8);
const now = Date.parse('2023-10-31T08:00:00Z');
const target: LinkTarget = { kind: 'year', year: 2023, locale: 'da' };
const pass: Pass = { collaboration: 'midtjylland', target, until: now / 1000 + 60 };
const token = writeToken(key, pass);
const [text = '', signature = ''] = token.split('.');

/** A token that is signed with the right key, whatever it says. */
const signed = (said: unknown): string => {
  const words = Buffer.from(JSON.stringify(said)).toString('base64url');
  const mac = createHmac('sha256', key).update(`fremdrift link 1\n${words}`).digest('base64url');
  return `${words}.${mac}`;
};

test('a token says again what was written into it', () => {
  expect(readToken(key, token, now)).toEqual(pass);
  expect(token).toMatch(/^[A-Za-z0-9_.-]+$/);
});

test('one without an end counts for ever', () => {
  const lasting = writeToken(key, { ...pass, until: undefined });
  expect(readToken(key, lasting, Date.parse('2199-01-01'))).toEqual({ ...pass, until: undefined });
});

test('it counts up to the second before its end', () => {
  expect(readToken(key, token, now + 59_999)).toBeDefined();
  expect(readToken(key, token, now + 60_000)).toBeUndefined();
});

const rewritten = (change: (said: Record<string, unknown>) => void): string => {
  const said = JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>;
  change(said);
  return `${Buffer.from(JSON.stringify(said)).toString('base64url')}.${signature}`;
};

test.each([
  ['another collaboration', rewritten((said) => Object.assign(said, { c: 'sjaelland' }))],
  ['a later end', rewritten((said) => Object.assign(said, { e: 9_999_999_999 }))],
  ['no end', rewritten((said) => delete said.e)],
  ['another year', rewritten((said) => Object.assign(said, { t: { ...target, year: 2024 } }))],
  ['another key', writeToken(other, pass)],
  ['no signature', `${text}.`],
  ['half a signature', `${text}.${signature.slice(0, 21)}`],
  ['no words', `.${signature}`],
  ['the signature alone', signature],
  ['more behind it', `${token}A`],
  ['a part more', `${token}.${signature}`],
  ['nothing', ''],
  ['a way out of the folder', '../../etc/passwd'],
  ['the same, escaped', '..%2f..%2fetc%2fpasswd'],
  ['other letters', `${text}.${'ø'.repeat(43)}`],
  ['far too much', 'A'.repeat(100_000)],
  ['too much, rightly signed', signed({ c: 'm'.repeat(1_000), t: target })],
  ['a target nobody knows, rightly signed', signed({ c: 'midtjylland', t: { kind: 'everything' } })],
  ['a year out of reach, rightly signed', signed({ c: 'midtjylland', t: { ...target, year: 1e9 } })],
  ['words, rightly signed', signed('midtjylland')],
])('%s is no token', (_what, forged) => {
  expect(readToken(key, forged, now)).toBeUndefined();
});

test('any one letter changed makes it none', () => {
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...'AZaz09-_.'), (at, letter) => {
      const changed = token.slice(0, at) + letter + token.slice(at + 1);
      // The last letter of a signature carries two bits that stand for nothing.
      if (changed === token || at === token.length - 1) return;
      expect(readToken(key, changed, now)).toBeUndefined();
    }),
  );
});

test('whatever is handed in, reading throws nothing', () => {
  fc.assert(
    fc.property(fc.string(), (any) => {
      expect(readToken(key, any, now)).toBeUndefined();
    }),
  );
});

describe('links', () => {
  const at = (address: string | undefined) => openLinks({ key: async () => key, address: () => address });
  const read = (link: string): Pass | undefined =>
    readToken(key, link.replace('https://x.dk/links/', '').replace(/\.(ics|png)$/, ''), now);

  test('a document counts a week, a page three months, a feed until it is stopped', async () => {
    const links = await at('https://x.dk')('midtjylland');
    const ends = (one: LinkTarget): number | undefined => read(links?.to(one, now) ?? '')?.until;
    const document = { kind: 'document', document: 'status', format: 'docx', locale: 'da' } as const;
    expect(ends(document)).toBe(now / 1000 + 7 * 86_400);
    expect(ends(target)).toBe(now / 1000 + 90 * 86_400);
    expect(links?.to({ kind: 'feed', feed: 'a' } as LinkTarget, now)).toMatch(
      /^https:\/\/x\.dk\/links\/.+\.ics$/,
    );
    expect(ends({ kind: 'feed', feed: 'a' } as LinkTarget)).toBeUndefined();
  });

  test('there are none without an address', async () => {
    expect(await at(undefined)('midtjylland')).toBeUndefined();
  });
});
