import { plainHtml } from '../../src/teams/plain-html';

test.each([
  // https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
  [
    '<div><div><at id="0">Testing outgoing Webhook-Nikitha</at> - Hi</div>\n</div>',
    'Testing outgoing Webhook-Nikitha - Hi',
  ],
  ['<p>Først</p><p>&nbsp;</p><p>Så &amp; sidst</p>', 'Først\n\nSå & sidst'],
  ['<ul><li>ring</li><li>skriv</li></ul>', '- ring\n- skriv'],
  ['1 &lt; 2 &#8211; &#x41;&quot;', '1 < 2 – A"'],
  ['<style>p{color:red}</style>tekst<br/>linje', 'tekst\nlinje'],
  ['', ''],
])('%j reads as %j', (html, text) => {
  expect(plainHtml(html)).toBe(text);
});

test('what was escaped once is not read as markup', () => {
  expect(plainHtml('&lt;b&gt;fed&lt;/b&gt;')).toBe('<b>fed</b>');
});
