import { messageLink, messageLinkIn } from '../../src/domain/message-link';

const link =
  'https://teams.microsoft.com/l/message/19:6decf54d86d945e4b3924b63a9161a78@thread.skype/1611060744833';

test('a link to a message in Teams is taken as it is', () => {
  expect(messageLinkIn(`${link}?tenantId=x`)).toBe(`${link}?tenantId=x`);
});

test('what a link carries besides is left out where it is too long', () => {
  expect(messageLinkIn(`${link}?context=${'x'.repeat(400)}`)).toBe(link);
});

test.each([
  '',
  'javascript:alert(1)',
  'http://teams.microsoft.com/l/message/1/2',
  'https://teams.microsoft.com.example/l/message/1/2',
  'https://evil@teams.microsoft.com/l/message/1/2',
  'https://teams.microsoft.com/l/app/1',
  `https://teams.microsoft.com/l/message/${'x'.repeat(400)}`,
])('%j is none', (text) => {
  expect(messageLink.safeParse(text).success).toBe(false);
  expect(messageLinkIn(text)).toBeUndefined();
});
