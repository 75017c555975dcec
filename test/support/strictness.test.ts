import { strictly, wrongCitation } from './strictness';

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
