import { plainText, summaryOf } from '../../src/cards/plain-text';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import type { Locale } from '../../src/domain/prose';
import type { Sample } from './agreement-samples';
import { today } from './material';
import { samples } from './samples';

const said = (list: Sample[], name: string, locale: Locale = 'da'): string => {
  const found = list.find((sample) => sample.name === name);
  if (!found) throw new Error(`no sample ${name}`);
  return plainText(renderAnswer(found.answer, locale));
};

describe('an initiative in plain text', () => {
  const text = said(samples.initiative, 'status');

  it('says its phase with its word, and how old the status is', () => {
    expect(text).toContain('Fase: Under forberedelse\nStatus fra oktober 2023');
  });

  it('says title, kind, next date and source', () => {
    expect(text).toContain('Forebyggelse og behandling af selvskade\nPrøvehandling · Den nære psykiatri');
    expect(text).toContain('Næste dato: primo 2024 (1. januar–31. marts 2024)');
    expect(text).toContain('Kilde: STATUS Sundhedsstyregruppens arbejdsplan for 2023 (oktober 2023)');
  });

  it('offers only what the register holds', () => {
    expect(text).toMatch(/\[Historik\] \[Datoer\] \[Opgaver\]/);
    expect(said(samples.initiative, 'that knows little')).not.toMatch(/\[Historik\]|\[Datoer\]|\[Opgaver\]/);
  });

  it('says plainly that nobody leads it, and who is nearest', () => {
    expect(said(samples.initiative, 'lead')).toContain(
      'Registret har ingen tovholder på denne indsats.\n\nNævnt i stedet\n- Arbejdsgruppe om selvskade',
    );
  });

  it('answers first whether a place takes part', () => {
    expect(said(samples.initiative, 'in a place')).toContain('Ja. Aarhusklyngen arbejder med indsatsen.');
    expect(said(samples.initiative, 'in kommune-norddjurs')).toContain('Det er uvist, om Norddjurs Kommune');
    expect(said(samples.initiative, 'in kommune-favrskov')).toContain('Registret nævner ikke');
  });

  it('marks what was only inferred', () => {
    expect(said(samples.initiative, 'history')).toContain('Under afprøvning (udledt)');
  });
});

describe('what is due in plain text', () => {
  const text = said(samples.due, 'before a day');
  const at = (part: string): number => {
    expect(text).toContain(part);
    return text.indexOf(part);
  };

  it('puts the overdue first, then the uncertain, the weeks and the day itself', () => {
    const order = [
      at('Frist overskredet'),
      at('Uvist, om det er sket'),
      at('Uge 44 · 30. oktober–5. november 2023'),
      at('På selve dagen, onsdag 8. november 2023'),
      at('Desuden 9 ældre opgaver'),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('shows a meeting with its agenda', () => {
    expect(text).toMatch(/8\. nov\. · SSG 8\/11-2023\n {2}Møde · Sundhedsstyregruppen\n {2}– .+\n {2}– .+/);
  });

  it('counts as overdue only what surely is, and the uncertain apart', () => {
    expect(said(samples.due, 'overdue only')).toContain('1 frist er overskredet');
    const unsure = said(samples.due, 'overdue only, all uncertain');
    expect(unsure).toContain('Ingen frister er med sikkerhed overskredet\n1 uvis');
    expect(unsure).toContain('Uvist, om det er sket');
    expect(said(samples.due, 'overdue only, none')).toContain('Ingen frister er overskredet');
  });

  it('says how late the overdue is', () => {
    expect(text).toContain('For 12 dage siden');
  });

  it('says where nothing is due, and what comes next', () => {
    const none = said(samples.due, 'none', 'en');
    expect(none).toContain('Nothing is due up to and including 7 November 2023');
    expect(none).toMatch(/The next thing due\n- 1 Dec · SSU/);
  });
});

describe('lists in plain text', () => {
  it('say how many there are, and offer the next page', () => {
    const text = said(samples.initiatives, 'many');
    expect(text).toContain('83 indsatser');
    expect(text).toContain('[Vis flere (21–30 af 83)] [Tilbage (1–10 af 83)]');
  });

  it('mark which of the overdue tasks are only perhaps still open', () => {
    const text = said(samples.tasks, 'overdue');
    expect(text.match(/Frist overskredet/g)).toHaveLength(1);
    expect(text.match(/Uvist, om det er sket/g)).toHaveLength(1);
    expect(text).toContain('[Alle opgaver, også udførte]');
  });

  it('say one number where the next page is one line', () => {
    const text = said(samples.tasks, 'one more');
    expect(text).toContain('[Vis flere (11 af 11)]');
  });

  it('say how old an old status is', () => {
    expect(said(samples.initiatives, 'many')).toContain('Status er fra august 2022, 14 måneder gammel');
    expect(said(samples.initiatives, 'seen three years later')).toContain('3 år gammel');
  });

  it('quote Danish period words on an English card and say so', () => {
    const text = said(samples.milestones, 'many', 'en');
    expect(text).toContain('“ultimo 2024” (1 October–31 December 2024)');
    expect(text).toContain('quoted from the register (in Danish)');
  });
});

describe('meetings in plain text', () => {
  it('that one body lacks are said to be lacking there, with the way to those of others', () => {
    const none = said(samples.meetings, 'none next');
    expect(none).toContain('Registret kender ingen kommende møder i Sundhedssamarbejdsudvalget\n');
    expect(none).toContain('[Andres kommende møder]');
    expect(none).not.toContain('[Kommende møder]');
    expect(said(samples.meetings, 'none in a period')).toContain('Registret kender ingen møder, der passer');
    expect(said(samples.meetings, 'the next, which one of two bodies lacks')).toContain(
      'Registret kender ingen kommende møder i Psykiatriforum.',
    );
  });

  it('that were planned for a day now past are not said to have been held', () => {
    const sentence = /om (det|mødet) er holdt, og hvad der blev besluttet, står ikke i registret/i;
    expect(said(samples.meeting, 'planned and past')).toMatch(sentence);
    expect(said(samples.decisions, 'of a meeting that nobody reports on')).toMatch(sentence);
    expect(said(samples.meeting, 'coming')).not.toMatch(sentence);
  });
});

describe('notices in plain text', () => {
  it('show kindly where health questions belong', () => {
    const notice = { kind: 'out-of-scope' as const, topic: 'health-advice' as const, nearest: [] };
    const text = plainText(renderNotice(notice, 'da', today));
    expect(text).toContain('egen læge');
    expect(text).toContain('112');
  });

  it('name a date that does not exist', () => {
    const notice = { kind: 'impossible-date' as const, words: '31/2', problem: 'no-such-day' as const };
    expect(plainText(renderNotice(notice, 'da', today))).toContain('31/2 findes ikke');
  });

  const option = (da: string) => ({ label: { da }, question: { kind: 'sources' as const } });
  const asking = (...labels: string[]) =>
    plainText(
      renderNotice({ kind: 'clarify', about: 'shape', words: 'x', options: labels.map(option) }, 'da', today),
    );

  it('show each choice once: short ones as buttons, else all as rows', () => {
    const long = 'En indsats med et navn, der er for langt til en knap';
    expect(asking('Status', 'Datoer')).toContain('[Status] [Datoer]');
    expect(asking('Status', 'Datoer')).not.toContain('- Status');
    expect(asking('Status', long)).toContain(`- Status\n- ${long}`);
    expect(asking('Status', long)).not.toMatch(/\[Status\]|\[En indsats/);
  });

  it('carry the reference of a failure', () => {
    expect(plainText(renderNotice({ kind: 'failure', reference: 'a1b2' }, 'en', today))).toContain('a1b2');
  });
});

it('an image is read by its alternative text', () => {
  const card = { body: [{ type: 'Image', url: 'x', altText: 'Fremdrift' }], actions: [] };
  expect(plainText(card)).toBe('[Fremdrift]');
});

it('the summary says in one line what the card says', () => {
  const [first] = samples.due;
  if (!first) throw new Error('no sample');
  expect(summaryOf(renderAnswer(first.answer, 'da'))).toBe(
    'Frister og møder til og med 7. november 2023: 5 i alt · 1 overskredet · 1 uvis',
  );
});
