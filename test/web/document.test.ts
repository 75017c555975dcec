import type { Day } from '../../src/domain/day';
import { bodyId, initiativeId } from '../../src/domain/ids';
import type { LinkTargetOf } from '../../src/domain/link-target';
import { unzipped } from '../documents/word-file';
import { openSite, type Site } from './site';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.stop());

const target = (more: Partial<LinkTargetOf<'document'>>): LinkTargetOf<'document'> => ({
  kind: 'document',
  document: 'status',
  format: 'docx',
  locale: 'da',
  body: bodyId.parse('ssg'),
  ...more,
});
const get = (more: Partial<LinkTargetOf<'document'>>): Promise<Response> => fetch(site.to(target(more)));

describe('Whoever follows a link to a document', () => {
  test.each([
    ['docx', 'status-ssg-2023-10-31.docx', 'wordprocessingml'],
    ['xlsx', 'status-ssg-2023-10-31.xlsx', 'spreadsheetml'],
  ] as const)('is sent the status as %s', async (format, name, type) => {
    const sent = await get({ format });
    expect(sent.status).toBe(200);
    expect(sent.headers.get('content-type')).toContain(type);
    expect(sent.headers.get('content-disposition')).toContain(`attachment; filename="${name}"`);
    expect(
      Buffer.from(await sent.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('is sent what changed since the day that the card showed', async () => {
    const sent = await get({ format: 'xlsx', since: '2023-02-01' as Day });
    const files = await unzipped(Buffer.from(await sent.arrayBuffer()));
    expect(files.get('xl/sharedStrings.xml')).toContain('1. februar 2023');
  });

  test('is sent an agenda item', async () => {
    const initiative = initiativeId.parse('forebyggelse-behandling-selvskade');
    const sent = await get({ document: 'agenda-item', initiative, body: bodyId.parse('ssu') });
    expect(sent.headers.get('content-disposition')).toContain(
      'forebyggelse-behandling-selvskade-ssu-2023-10-31.docx',
    );
  });

  test('finds nothing where the register knows no such thing, or no such file is made', async () => {
    expect((await get({ body: bodyId.parse('gone') })).status).toBe(404);
    expect((await get({ document: 'agenda-item' })).status).toBe(404);
    const initiative = initiativeId.parse('forebyggelse-behandling-selvskade');
    expect((await get({ document: 'agenda-item', format: 'xlsx', initiative })).status).toBe(404);
    expect(site.failures).toEqual([]);
  });
});
