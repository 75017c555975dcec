import { strictly, wrongCitation, wrongFile, wrongSuggestion } from './strictness';

const root = (citation: unknown) => ({ type: 'https://schema.org/Message', citation });
const claim = (position: number, appearance: object = {}) => ({
  position,
  appearance: { name: 'SSG', ...appearance },
});
const call = (over: object = {}) => ({
  method: 'POST',
  path: '/v3/conversations/c/activities',
  authorization: undefined,
  body: { type: 'message', summary: 'svar' },
  ...over,
});

describe('the connector of the tests refuses', () => {
  test.each([
    ['TwoRootEntities', { entities: [root([]), root([])] }],
    ['TooManyCitations', { text: '[1]', entities: [root(Array.from({ length: 21 }, () => claim(1)))] }],
    ['CitationName', { text: '[1]', entities: [root([claim(1, { name: 'x'.repeat(81) })])] }],
    ['CitationAbstract', { text: '[1]', entities: [root([claim(1, { abstract: 'x'.repeat(161) })])] }],
    ['CitationKeywords', { text: '[1]', entities: [root([claim(1, { keywords: ['x'.repeat(29)] })])] }],
    ['CitationPosition', { text: '[1]', entities: [root([claim(2)])] }],
    ['CitationMissing', { text: '[1][2]', entities: [root([claim(1)])] }],
    [undefined, { text: 'ja [1]', entities: [root([claim(1, { abstract: 'x'.repeat(160) })])] }],
    [undefined, { text: 'ja [1] uden kilder' }],
  ])('%s', (why, body) => {
    expect(wrongCitation(body)).toBe(why);
  });

  const content = { description: 'x', sizeInBytes: 1, acceptContext: {}, declineContext: {} };
  const kind = 'application/vnd.microsoft.teams.card.file.';
  const asked = { contentType: `${kind}consent`, name: 'a.docx', content };
  const put = {
    contentType: `${kind}info`,
    name: 'a.docx',
    contentUrl: 'https://x-my.sharepoint.com/a.docx',
    content: { uniqueId: 'x', fileType: 'docx' },
  };
  const other = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };
  test.each<[string | undefined, string, { contentType: string; content: unknown }[]]>([
    [undefined, 'a:chat', [asked]],
    [undefined, 'a:chat', [put]],
    [undefined, '19:channel', [other]],
    ['FileOutsidePersonalChat', '19%3Achannel', [asked]],
    ['FileOutsidePersonalChat', '19:group', [put]],
    ['FileBesideOthers', 'a:chat', [asked, other]],
    ['FileBesideOthers', 'a:chat', [asked, asked]],
    ['FileName', 'a:chat', [{ ...asked, name: 'uden endelse' } as typeof asked]],
    ['FileName', 'a:chat', [{ ...asked, name: 'a/b.docx' } as typeof asked]],
    ['FileSize', 'a:chat', [{ ...asked, content: { ...content, sizeInBytes: 0 } }]],
    ['FileDescription', 'a:chat', [{ ...asked, content: { ...content, description: undefined } }]],
    ['FileContext', 'a:chat', [{ ...asked, content: { ...content, declineContext: 'x' } }]],
    ['FileInfo', 'a:chat', [{ ...put, contentUrl: 'a.docx' } as typeof put]],
    ['FileCard', 'a:chat', [{ ...asked, contentType: `${kind}other` }]],
  ])('%s of a file in %s', (why, place, attachments) => {
    expect(wrongFile({ attachments }, place)).toBe(why);
  });

  const said = (title: string, over: object = {}) => ({ type: 'imBack', title, value: title, ...over });
  test.each<[string | undefined, string, object[]]>([
    [undefined, 'a:chat', [said('Hvad er forsinket?'), said('b'), said('x'.repeat(80))]],
    ['SuggestionOutsidePersonalChat', '19%3Achannel', [said('a')]],
    ['SuggestionOutsidePersonalChat', '19:group', [said('a')]],
    ['SuggestionCount', 'a:chat', []],
    ['SuggestionCount', 'a:chat', [said('a'), said('b'), said('c'), said('d')]],
    ['SuggestionType', 'a:chat', [said('a', { type: 'openUrl' })]],
    ['SuggestionText', 'a:chat', [said(' ')]],
    ['SuggestionText', 'a:chat', [said('a', { value: 'b' })]],
    ['SuggestionText', 'a:chat', [said('a', { value: { text: 'a' } })]],
    ['SuggestionLength', 'a:chat', [said('x'.repeat(81))]],
  ])('%s in %s', (why, place, actions) => {
    expect(wrongSuggestion({ suggestedActions: { actions } }, place)).toBe(why);
    const path = `/v3/conversations/${place}/activities`;
    const body = { type: 'message', summary: 'svar', suggestedActions: { actions } };
    expect(strictly(() => 0).refuse(call({ path, body }))?.why).toBe(why);
  });

  test('what is larger than 100 kB of UTF-16, and takes what is not', () => {
    const { refuse } = strictly(() => 0);
    expect(refuse(call({ body: { text: 'æ'.repeat(51_201) } }))).toMatchObject({ status: 413 });
    expect(refuse(call({ body: { text: 'æ'.repeat(51_000) } }))).toBeUndefined();
  });

  test.each([
    ['NoSummary', { summary: undefined }],
    ['FeedbackLoopType', { channelData: { feedbackLoop: { type: 'thumbs' } } }],
    ['SaidToBeGenerated', { entities: [{ ...root([]), additionalType: ['AIGeneratedContent'] }] }],
    [undefined, { channelData: { feedbackLoop: { type: 'default' } }, entities: [root([])] }],
  ])('a message with %s', (why, more) => {
    const body = { type: 'message', summary: 'svar', ...more };
    expect(strictly(() => 0).refuse(call({ body }))?.why).toBe(why);
  });

  test('changes to what somebody else wrote', () => {
    const { refuse, posted } = strictly(() => 0);
    const change = call({ method: 'PUT', path: '/v3/conversations/c/activities/post-1' });
    expect(refuse(change)).toMatchObject({ status: 403 });
    posted('post-1');
    expect(refuse(change)).toBeUndefined();
  });

  test('an unknown service', () => {
    expect(strictly(() => 0).refuse(call({ path: '/v2/somewhere' }))).toMatchObject({ status: 404 });
  });

  test('the eighth post within a second, and takes it a second later', () => {
    let now = 0;
    const { refuse } = strictly(() => now);
    for (let n = 0; n < 7; n += 1) expect(refuse(call())).toBeUndefined();
    expect(refuse(call())).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    expect(refuse(call({ path: '/v3/conversations/other/activities' }))).toBeUndefined();
    now = 2_000;
    expect(refuse(call())).toBeUndefined();
  });
});
