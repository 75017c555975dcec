import fc from 'fast-check';

/** A request as it goes over the wire: for the HTTP client, or byte by byte where no client would send it. */
export type FuzzRequest =
  | { method: string; path: string; headers: Record<string, string>; body: string | undefined }
  | { raw: string };

const questions = [
  'hvad skal være klar inden 8/11?',
  'status på selvskade',
  'what is due before 8 November',
  'opdatér status på selvskade',
  'abonnér på Randersklyngen hver mandag kl. 8',
  'hjælp',
  'fortryd',
  'hvem hænger på hvad siden sidste SSG?',
  '0101701234',
  '<script>alert(1)</script>',
  '$' + '{process.env}',
  '%s%s%n\r\nSet-Cookie: a=b',
  '../../etc/passwd',
];
const text = fc.oneof(
  fc.constantFrom(...questions),
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...questions), { maxLength: 6 }).map((parts) => parts.join(' og ')),
  fc.constantFrom('a'.repeat(50_000), '1/1 '.repeat(5_000), '('.repeat(5_000), '\u200b'.repeat(5_000)),
);
const junk = fc.oneof(fc.jsonValue({ maxDepth: 3 }), text, fc.constantFrom(null, 0, '', [], {}, -1e308));

/** Few people and places: what is kept of each is no growth. */
const person = fc.constantFrom('asta', 'karl', 'mette');
const place = fc.constantFrom('a:one', 'a:two', '19:channel@thread.tacv2', '19:group@thread.v2');
const kinds: Record<string, string> = { a: 'personal', '19:c': 'channel' };

/** A button, with what one of ours carries or something like it; none that would let the register grow. */
const pressed = fc.record(
  {
    verb: fc.oneof(
      fc.constantFrom('ask', 'refresh', 'correct', 'open-form', 'list-forms', 'list-missed', 'undo'),
      fc.string({ maxLength: 30 }),
    ),
    data: fc.oneof(
      junk,
      fc.record(
        {
          question: fc.oneof(
            junk,
            fc.record({ kind: fc.constantFrom('deadlines', 'initiatives', 'history', 'year'), junk }),
          ),
          locale: fc.constantFrom('da', 'en', 'sv', 7),
          form: fc.constantFrom('update-status', 'create-task', 'toString', '__proto__'),
          about: fc.oneof(
            junk,
            fc.constant({ initiative: 'forebyggelse-behandling-selvskade' }),
            fc.constant({ initiative: 'constructor' }),
          ),
          change: text,
          op: text,
          text,
          back: junk,
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: [] },
);

/** An activity much as Teams would send it; `serviceUrl` is where answers may go. */
const activity = (serviceUrl: string): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record({
      type: fc.constantFrom(
        'message',
        'message',
        'invoke',
        'invoke',
        'conversationUpdate',
        'typing',
        'event',
      ),
      id: fc.uuid(),
      who: person,
      where: place,
      text,
      value: fc.oneof(fc.record({ action: pressed }), pressed, junk),
      name: fc.constantFrom(
        'adaptiveCard/action',
        'task/fetch',
        'composeExtension/query',
        'fileConsent/invoke',
        'x',
      ),
    })
    .map(({ type, id, who, where, text: said, value, name }) => ({
      type,
      id,
      name,
      value: type === 'message' ? undefined : value,
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${who}`, name: who, aadObjectId: `00000000-0000-4000-8000-00000000${who.length}000` },
      recipient: { id: '28:fremdrift', name: 'Fremdrift' },
      conversation: {
        id: where,
        conversationType: kinds[where.slice(0, where.startsWith('a') ? 1 : 4)] ?? 'groupChat',
        tenantId: 'demo-tenant',
      },
      text: said,
      locale: 'da-DK',
      channelData: { tenant: { id: 'demo-tenant' } },
    }));

/** The same with one part of it missing, or something else in its place. */
const mutated = (serviceUrl: string): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(activity(serviceUrl), fc.nat(), fc.option(junk)).map(([whole, at, other]) => {
    const names = Object.keys(whole);
    const name = names[at % names.length] ?? 'type';
    const { [name]: _gone, ...rest } = whole;
    // Answers must go nowhere else: what is tried with other addresses stands in the tests of access.
    if (name === 'serviceUrl') return whole;
    return other === null ? rest : { ...rest, [name]: other };
  });

const json = { 'content-type': 'application/json' };
const posted = (body: string, headers: Record<string, string> = json): FuzzRequest => ({
  method: 'POST',
  path: '/api/messages',
  headers,
  body,
});

const paths = fc.oneof(
  fc.constantFrom(
    '/',
    '/healthz',
    '/readyz',
    '/api/messages',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/src/../package.json',
    '/links/',
    '/links/AAAA.BBBB',
    '/links/eyJ2IjoxfQ.x.ics',
    '/healthz%00',
    '/%',
    '/?x=%E0%A4%A',
    '//evil.example/',
  ),
  fc.webPath().map((path) => (path.startsWith('/') ? path : `/${path}`)),
  fc.base64String({ maxLength: 200 }).map((token) => `/links/${token}`),
  fc.webQueryParameters().map((query) => `/readyz?${query}`),
);

const visited: fc.Arbitrary<FuzzRequest> = fc.record({
  method: fc.constantFrom('GET', 'GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST'),
  path: paths,
  headers: fc.dictionary(
    fc.constantFrom(
      'accept',
      'range',
      'if-none-match',
      'x-forwarded-host',
      'origin',
      'authorization',
      'accept-language',
    ),
    fc.stringMatching(/^[ -~]{0,80}$/),
    { maxKeys: 4 },
  ),
  body: fc.constant(undefined),
});

/** What is no HTTP, or hardly. */
const broken: fc.Arbitrary<FuzzRequest> = fc
  .oneof(
    fc.constantFrom(
      'GET / HTTP/1.1\r\n\r\n',
      'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a\r\n b\r\n\r\n',
      'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Evil: a\nSet-Cookie: b\r\n\r\n',
      'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!',
      'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nZZ\r\n',
      'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"type":',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
      'HACK / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
    ),
    fc.string({ unit: 'binary-ascii', maxLength: 200 }).map((line) => `${line}\r\n\r\n`),
  )
  .map((raw) => ({ raw }));

/** Requests of every kind, most of them near what is expected. */
export const requests = (serviceUrl: string): fc.Arbitrary<FuzzRequest> =>
  fc.oneof(
    { weight: 8, arbitrary: activity(serviceUrl).map((one) => posted(JSON.stringify(one))) },
    { weight: 5, arbitrary: mutated(serviceUrl).map((one) => posted(JSON.stringify(one))) },
    { weight: 2, arbitrary: fc.json().map((one) => posted(one)) },
    { weight: 2, arbitrary: fc.string({ maxLength: 400 }).map((one) => posted(one)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          activity(serviceUrl),
          fc.constantFrom('text/plain', 'application/xml', 'multipart/form-data', ''),
        )
        .map(([one, type]) => posted(JSON.stringify(one), { 'content-type': type })),
    },
    { weight: 4, arbitrary: visited },
    { weight: 1, arbitrary: broken },
  );
