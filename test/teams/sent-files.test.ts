import { inboundActivity } from '../../src/teams/activity';
import { eventFrom } from '../../src/teams/inbound';

/** A message in a personal chat with attachments, as Teams sends it. */
const sent = (attachments: object[], changes: object = {}) =>
  eventFrom(
    inboundActivity.parse({
      type: 'message',
      id: 'activity-1',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:signe', name: 'Signe Eksempel', aadObjectId: 'signe' },
      recipient: { id: '28:fremdrift', name: 'Fremdrift' },
      conversation: { id: 'a:chat', conversationType: 'personal', tenantId: 'tenant' },
      attachments,
      ...changes,
    }),
  );

/** As in "Message activity with file attachment example", https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4. */
const documented = {
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  contentUrl:
    'https://contoso.sharepoint.com/personal/johnadams_contoso_com/Documents/Applications/file_example.txt',
  name: 'file_example.txt',
  content: {
    downloadUrl: 'https://download.link',
    uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
    fileType: 'txt',
    etag: '123',
  },
};
/** The copy of the text that Teams sends along with a message. */
const copy = { contentType: 'text/html', content: '<div><p></p></div>' };

test('a file sent in a personal chat comes with its name and the link it is fetched by', () => {
  expect(sent([documented, copy])).toMatchObject({
    kind: 'files',
    text: '',
    files: [{ kind: 'document', name: 'file_example.txt', link: 'https://download.link' }],
  });
});

test('several files come together, with the words beside them', () => {
  const event = sent([documented, { ...documented, name: 'b.docx' }, copy], { text: 'hvad siger du?' });
  expect(event).toMatchObject({
    kind: 'files',
    text: 'hvad siger du?',
    files: [{ name: 'file_example.txt' }, { name: 'b.docx' }],
  });
});

/** The download link may be missing: https://github.com/microsoft/botbuilder-js/issues/4723. */
test.each([
  ['no link', { ...documented, content: { uniqueId: 'x' } }],
  ['no content', { contentType: documented.contentType, name: 'file_example.txt' }],
  ['a link that is none', { ...documented, content: { downloadUrl: 7 } }],
])('a file with %s is a file without a link', (_, attachment) => {
  expect(sent([attachment])).toMatchObject({ kind: 'files', files: [{ link: undefined }] });
});

/** Inline images: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4, "Fetch inline images from message". */
test('a picture in the message is a picture, and nothing is fetched of it', () => {
  const image = {
    contentType: 'image/*',
    contentUrl: 'https://smba.trafficmanager.net/emea/v3/attachments/0-weu-d1/views/original',
  };
  expect(sent([image, copy])).toMatchObject({
    kind: 'files',
    files: [{ kind: 'image', name: '', link: undefined }],
  });
});

test.each([
  ['the copy of the text', copy],
  ['a card that was forwarded', { contentType: 'application/vnd.microsoft.card.adaptive', content: {} }],
  ['a quoted message', { contentType: 'messageReference', content: {} }],
])('%s is no file', (_, attachment) => {
  expect(sent([attachment], { text: 'hej' })).toMatchObject({ kind: 'message', text: 'hej' });
});
