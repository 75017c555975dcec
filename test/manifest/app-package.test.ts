import { AppManifestUtils } from '@microsoft/app-manifest';
import { built, changed, parsed, refusal, unzipped, values } from './material';

test('the package holds the manifest, the other language and the icons, and nothing else', async () => {
  const files = await unzipped(await built());
  expect([...files.keys()]).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
});

test('the manifest in it is valid against the schema of a released version', async () => {
  const manifest = parsed(await unzipped(await built()), 'manifest.json');
  expect(await AppManifestUtils.validateAgainstSchema(manifest)).toEqual([]);
  expect(Number(manifest.manifestVersion.split('.')[1])).toBeGreaterThanOrEqual(19);
  expect(manifest.$schema).not.toMatch(/preview/i);
});

test('the settings stand in their places, as they were given', async () => {
  const manifest = parsed(await unzipped(await built()), 'manifest.json');
  expect(manifest).toMatchObject({
    id: values.botId,
    version: '1.4.0',
    developer: {
      name: 'Region "Midt"',
      websiteUrl: values.websiteUrl,
      privacyUrl: values.privacyUrl,
      termsOfUseUrl: values.termsUrl,
    },
    validDomains: ['fremdrift.region.dk'],
    bots: [{ botId: values.botId, scopes: ['personal', 'team', 'groupChat'], supportsFiles: true }],
    composeExtensions: [{ botId: values.botId }],
    localizationInfo: {
      defaultLanguageTag: 'da',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
  });
  expect(JSON.stringify(manifest)).not.toMatch(/\$\{/);
});

test('it asks for no permission to read what was not written to the bot', async () => {
  const manifest = parsed(await unzipped(await built()), 'manifest.json');
  expect(manifest).not.toHaveProperty('authorization');
  expect(manifest).not.toHaveProperty('webApplicationInfo');
  expect(manifest).not.toHaveProperty('devicePermissions');
});

test('search runs at once, and the action carries a message into a form', async () => {
  const { commands } = parsed(await unzipped(await built()), 'manifest.json').composeExtensions[0];
  const searches = commands.filter(({ type }: { type: string }) => type === 'query');
  expect(searches.map(({ id }: { id: string }) => id)).toEqual([
    'initiatives',
    'tasks',
    'meetings',
    'decisions',
  ]);
  for (const search of searches)
    expect(search).toMatchObject({
      initialRun: true,
      parameters: [{ name: 'query', title: expect.any(String), description: expect.any(String) }],
    });
  expect(commands.at(-1)).toMatchObject({
    id: 'taskFromMessage',
    type: 'action',
    context: ['message'],
    fetchTask: true,
    title: 'Opret opgave af denne besked',
  });
});

test('the same settings give the same bytes, other settings others', async () => {
  const first = await built();
  expect((await built()).equals(first)).toBe(true);
  expect((await built({ ...values, version: '1.4.1' })).equals(first)).toBe(false);
});

test('no file in it tells when, where or with what it was packed', async () => {
  const zip = await built();
  const mark = Buffer.from([0x50, 0x4b, 3, 4]);
  const headers: number[] = [];
  for (let at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 1)) headers.push(at);
  expect(headers).toHaveLength(4);
  for (const at of headers) {
    expect({ compression: zip.readUInt16LE(at + 8), time: zip.readUInt16LE(at + 10) }).toEqual({
      compression: 0,
      time: 0,
    });
    // 1 January 1980.
    expect(zip.readUInt16LE(at + 12)).toBe(0b0000000_0001_00001);
  }
});

test('a mark stands behind the name in both languages', async () => {
  const files = await unzipped(await built({ ...values, mark: '(eksempel)' }));
  expect(parsed(files, 'manifest.json').name.short).toBe('Fremdrift (eksempel)');
  expect(parsed(files, 'en.json')['name.short']).toBe('Fremdrift (eksempel)');
});

test.each([
  [
    'a text over its limit',
    'da.json',
    '"name.short": "Fremdrift"',
    `"name.short": "${'F'.repeat(31)}"`,
    /da\.json: name\.short .*30.*correct it there/,
  ],
  [
    'a command over its limit',
    'en.json',
    '"Initiatives"',
    `"${'I'.repeat(33)}"`,
    /en\.json: .*composeExtensions.*32/,
  ],
  [
    'a thirteenth command',
    'en.json',
    'commandLists[0].commands[11].title',
    'commandLists[0].commands[12].title',
    /commands\[12\]\.title/,
  ],
  [
    'a text in one language alone',
    'da.json',
    '"bots[0].commandLists[0].commands[0].title": "hjælp",',
    '',
    /da\.json: bots\[0\].*commands\[0\]\.title is missing; write it/,
  ],
  [
    'a title twice in one list',
    'da.json',
    '"mine opgaver"',
    '"hjælp"',
    /commandLists\[0\] has a title twice/,
  ],
  [
    'an "app" in the short description',
    'en.json',
    '"description.short": "',
    '"description.short": "The app for ',
    /short wants one sentence without the word "app"/,
  ],
  [
    'a name of the same length twice',
    'da.json',
    'Fremdrift – status, frister og opgaver',
    'Fremdrift',
    /name\.full is the same as name\.short/,
  ],
  [
    'a long description over 500 words',
    'en.json',
    'Find and share',
    'word '.repeat(500),
    /more than 500 words/,
  ],
  ['a placeholder nobody fills', 'manifest.json', '{domain}', '{host}', /no value for \$\{\{host\}\}/],
  [
    'a scope there is not',
    'manifest.json',
    '"groupChat"]',
    '"everywhere"]',
    /manifest\.json: bots\/0\/.*allowed values/,
  ],
  [
    'an invented property',
    'manifest.json',
    '"accentColor"',
    '"colour"',
    /manifest\.json: the whole must NOT have additional properties/,
  ],
])('%s is refused with its place', async (_what, file, from, to, said) => {
  const problems = await refusal(values, changed(file, from, to));
  expect(problems).toContainEqual(expect.stringMatching(said));
});

test('an id that is none, and an address that is not encrypted, are refused by the schema too', async () => {
  expect(await refusal({ ...values, botId: 'min bot' })).toContainEqual(
    expect.stringMatching(/manifest\.json: id must match/),
  );
  expect(await refusal({ ...values, privacyUrl: 'ftp://region.dk' })).toContainEqual(
    expect.stringMatching(/privacyUrl must match/),
  );
});
