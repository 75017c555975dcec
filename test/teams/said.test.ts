import { inboundActivity } from '../../src/teams/activity';
import { eventFrom } from '../../src/teams/inbound';
import { said } from '../../src/teams/said';

const activity = (changes: object) =>
  inboundActivity.parse({
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    from: { id: '29:karla' },
    recipient: { id: '28:fremdrift', name: 'Fremdrift' },
    conversation: { id: 'a:chat' },
    ...changes,
  });
const heard = (changes: object): string => said(activity(changes));

const mention = (id: string, name: string) => ({
  type: 'mention',
  mentioned: { id, name },
  text: `<at>${name}</at>`,
});
const bot = mention('28:fremdrift', 'Fremdrift');

test.each([
  [
    'the mention and the hard space behind it',
    '<at>Fremdrift</at>&nbsp;status på selvskade',
    'status på selvskade',
  ],
  ['a mention in the middle', 'Hej <at>Fremdrift</at> hvad nu?', 'Hej hvad nu?'],
  ['every mention of the bot', '<at>Fremdrift</at> <at>Fremdrift</at> hjælp', 'hjælp'],
  ['marks that no entity explains', '<at id="0">Fremdrift</at> hjælp', 'Fremdrift hjælp'],
  ['a mark that was never closed', '<at>hjælp', 'hjælp'],
])('%s are not part of what was said', (_, text, expected) => {
  const entities = text.includes('id="0"') ? [] : [bot];
  expect(heard({ text, entities })).toBe(expected);
});

test('other people keep their names', () => {
  const text = '<at>Fremdrift</at> hvad skal <at>Karla Prøve</at> nå?';
  expect(heard({ text, entities: [bot, mention('29:karla', 'Karla Prøve')] })).toBe(
    'hvad skal Karla Prøve nå?',
  );
});

test('escaped characters are read once, and what only looks like a mark stays', () => {
  expect(heard({ text: 'a &lt;b&gt; &amp;lt; <b>c</b>' })).toBe('a <b> &lt; <b>c</b>');
});

test('lines stay lines', () => expect(heard({ text: '  en \n to  ' })).toBe('en \n to'));

test.each([
  ['no text', {}],
  ['an empty text', { text: '' }],
  ['nothing but the mention', { text: '<at>Fremdrift</at>&nbsp;', entities: [bot] }],
])('%s is an empty message', (_, changes) => expect(heard(changes)).toBe(''));

test('a quoted message is left out, in the form that older clients send', () => {
  const content =
    '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Fremdrift</strong>' +
    '<p itemprop="preview">hvad er status på forløb?</p></blockquote>' +
    '<p><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Fremdrift</span>&nbsp;og ' +
    '<b>selvskade</b>?</p>';
  const attachments = [{ contentType: 'text/html', content }];
  expect(heard({ text: 'hvad er status på forløb?\n\nog selvskade?', attachments, entities: [bot] })).toBe(
    'og selvskade ?',
  );
});

test('a quoted message is left out, in the form that newer clients send', () => {
  expect(heard({ text: '<quoted messageId="1"/> og selvskade?' })).toBe('og selvskade?');
});

test('HTML without a quotation changes nothing', () => {
  const attachments = [{ contentType: 'text/html', content: '<p>noget andet</p>' }];
  expect(heard({ text: 'hej', attachments })).toBe('hej');
});

test('a quarter of a million hostile characters are read in a moment', () => {
  const hostile = ['<at ', '<span ', '<quoted ', '<blockquote', '&nbsp', '<span schema.skype.com/Mention '];
  for (const piece of hostile) {
    const text = piece.repeat(Math.floor(250_000 / piece.length));
    const attachments = [{ contentType: 'text/html', content: `schema.skype.com/Reply${text}</blockquote>` }];
    const before = performance.now();
    heard({ text });
    heard({ text, attachments });
    expect(performance.now() - before).toBeLessThan(1_000);
  }
});

test('the people a message mentions are known by name, the bot itself is none of them', () => {
  const entities = [
    bot,
    mention('29:karen', 'Karen Holm'),
    { ...mention('29:bo', 'Bo Ås'), mentioned: { id: '29:bo' } },
  ];
  const text = '<at>Fremdrift</at> hvad siger <at>Karen Holm</at> og <at>Bo Ås</at>?';
  expect(eventFrom(activity({ text, entities }))).toMatchObject({
    kind: 'message',
    text: 'hvad siger Karen Holm og Bo Ås?',
    mentioned: ['Karen Holm', 'Bo Ås'],
  });
  expect(eventFrom(activity({ text: '<at>Fremdrift</at> hej', entities: [bot] }))).not.toHaveProperty(
    'mentioned',
  );
});
