import { made, spoken } from './material';
import { type Block, blocksOf, unzipped, valuesOf } from './word-file';

const item = (initiative: string, body = 'ssu') => ({ kind: 'agenda-item', initiative, body });
const paragraphs = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));

async function read(content: Buffer) {
  const files = await unzipped(content);
  return { files, lines: paragraphs(blocksOf(files.get('word/document.xml') ?? '')) };
}

/** The texts under a heading, up to the next of the same kind. */
function under(heading: string, lines: readonly { style: string | undefined; text: string }[]): string[] {
  const from = lines.findIndex(({ style, text }) => style === 'Heading1' && text === heading);
  const rest = lines.slice(from + 1);
  const to = rest.findIndex(({ style }) => style === 'Heading1');
  return rest.slice(0, to < 0 ? undefined : to).map(({ text }) => text);
}

describe('An agenda item', () => {
  test('has the three headings of a case, in their order', async () => {
    const { lines, files } = await read(await made(item('forebyggelse-behandling-selvskade'), 'docx'));
    expect(lines.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      'Det indstilles, at',
      'Sagsfremstilling',
      'Beslutning',
      'Kilder',
    ]);
    expect(valuesOf(files.get('word/styles.xml') ?? '', 'w:lang', 'w:val')).toContain('da-DK');
  });

  test('tells what the register holds: status, what came before, what comes, and until when it is due', async () => {
    const { lines } = await read(await made(item('forebyggelse-behandling-selvskade'), 'docx'));
    const texts = lines.map(({ text }) => text);
    expect(texts).toContain('Sagsfremstillingen afleveres senest: 10. november 2023 (antaget regel)');
    const told = under('Sagsfremstilling', lines);
    expect(told).toEqual(
      expect.arrayContaining([
        'Under forberedelse · oktober 2023',
        expect.stringContaining('Under afprøvning · august 2022: '),
        'Bestilling, der rækker ind i 2024: Status på arbejdet ventes primo 2024.',
      ]),
    );
    // The oldest comes first.
    const history = told.filter((text) => text.startsWith('Under afprøvning'));
    expect(history.map((text) => /\d{4}/.exec(text)?.[0])).toEqual(['2022', '2022']);
    expect(history[0]).toContain('februar 2022');
  });

  test('leaves visibly open what nobody has said, and makes nothing up', async () => {
    const { lines } = await read(await made(item('forebyggelse-behandling-selvskade'), 'docx'));
    expect(under('Det indstilles, at', lines)).toEqual([
      '[Skal skrives: hvad SSU skal beslutte, drøfte eller orienteres om]',
    ]);
    expect(under('Beslutning', lines)).toEqual(['[Skal skrives: hvad der blev besluttet – efter mødet]']);
    expect(lines.filter(({ style }) => style === 'Gap').map(({ text }) => text)).toContain(
      '[Skal skrives: hvem der er tovholder]',
    );
    const { lines: bare } = await read(
      await made(item('ips-ambassadoer-beskaeftigelse', 'piu'), 'docx', 'da', spoken),
    );
    expect(bare.filter(({ style }) => style === 'Gap').map(({ text }) => text)).toEqual([
      '[Skal skrives: hvilket møde punktet er til]',
      '[Skal skrives: hvem der er tovholder]',
      '[Skal skrives: hvad PIU skal beslutte, drøfte eller orienteres om]',
      '[Skal skrives: hvad indsatsen går ud på]',
      '[Skal skrives: hvordan det går med indsatsen nu]',
      '[Skal skrives: hvad der blev besluttet – efter mødet]',
    ]);
  });

  test('takes what stands on the agenda already, and what came of it', async () => {
    const { lines } = await read(await made(item('dataanalyse-akutomraadet'), 'docx', 'da', spoken));
    expect(under('Det indstilles, at', lines)).toEqual([
      'SSU orienteres om »Præsentation af dataanalyse af akutområdet«.',
    ]);
    expect(under('Beslutning', lines)).toEqual(['Taget til efterretning.']);
  });

  test('is written in English, too', async () => {
    const wanted = item('samarbejdsaftale-indlaeggelse-udskrivelse-psykiatri');
    const { lines, files } = await read(await made(wanted, 'docx', 'en'));
    expect(under('It is recommended that', lines)).toEqual([
      'SSU decides on “Approval of the cooperation agreement”.',
    ]);
    expect(valuesOf(files.get('word/styles.xml') ?? '', 'w:lang', 'w:val')).toContain('en-GB');
  });
});
