import { echo } from '../../src/cards/echo';
import { wording } from '../../src/cards/wording';
import { type Question, question } from '../../src/queries/question';
import { initiativeOf, register, today } from './material';

const names = {
  'klynge-aarhus': register.cluster.get('klynge-aarhus')?.name ?? {},
  ssg: register.body.get('ssg')?.name ?? {},
  'behandlingsansvar-72-timer': initiativeOf('behandlingsansvar-72-timer').title,
};
const said = (asked: unknown, locale: 'da' | 'en' = 'da'): string =>
  echo({ question: question.parse(asked) as Question & never, names }, wording(locale, today));

const before = {
  kind: 'due',
  period: { from: null, to: '2023-11-07', words: 'inden 8/11' },
  apart: '2023-11-08',
};

describe('the echo of a question', () => {
  it('says a day that is excluded, and what follows from it', () => {
    expect(said(before)).toBe('Jeg forstod: frister · før 8. november 2023 = til og med 7. november 2023');
    expect(said(before, 'en')).toBe(
      'I understood: what is due · before 8 November 2023 = up to and including 7 November 2023',
    );
  });

  it('says a day that is included, with its year', () => {
    const until = { kind: 'due', period: { from: null, to: '2023-11-07', words: 'senest 7/11' } };
    expect(said(until)).toBe('Jeg forstod: frister · til og med 7. november 2023');
  });

  it('says nothing of a digest that came by itself, and names one that was asked for', () => {
    const issue = { subscription: 'subscription-1', week: '2023-W45' };
    expect(said({ kind: 'weekly-digest', issue })).toBe('');
    expect(said({ kind: 'weekly-digest' })).toBe('Jeg forstod: ugebrev');
  });

  it('names the parties asked about', () => {
    expect(said({ ...before, parties: ['klynge-aarhus'] })).toContain('frister · Aarhusklyngen · før 8.');
  });

  it('has room for some of many names, and counts the others', () => {
    const ids = [...register.initiative.keys()].slice(0, 6);
    const all = Object.fromEntries(ids.map((id) => [id, register.initiative.get(id)?.title ?? {}]));
    const asked = question.parse({ kind: 'tasks', initiatives: ids });
    const short = echo({ question: asked as Question & never, names: all }, wording('da', today));
    expect(short).toMatch(/^Jeg forstod: opgaver · .+ og [345] andre$/);
    expect(short.length).toBeLessThan(160);
    const clusters = Object.fromEntries([...register.cluster.values()].map(({ id, name }) => [id, name]));
    const every = question.parse({ kind: 'tasks', parties: Object.keys(clusters) });
    expect(
      echo({ question: every as Question & never, names: clusters }, wording('da', today)),
    ).not.toContain('andre');
  });

  it('keeps vague words beside their range', () => {
    const early = { from: '2024-01-01', to: '2024-03-31', words: 'primo 2024' };
    expect(said({ kind: 'milestones', types: ['evaluation'], period: early })).toBe(
      'Jeg forstod: datoer · evaluering · primo 2024 (1. januar–31. marts 2024)',
    );
  });

  it('says the earlier day a state was asked for', () => {
    const asked = { from: '2023-03-03', to: '2023-03-03', words: '3/3' };
    expect(
      said({
        kind: 'initiative',
        initiative: 'behandlingsansvar-72-timer',
        aspect: 'status',
        on: '2023-03-03',
        asked,
      }),
    ).toMatch(/^Jeg forstod: status · 72 timers behandlingsansvar .* · pr\. 3\. marts 2023$/);
  });

  it('says a time with one preposition, though its own words carry another', () => {
    const on = (words: string, locale: 'da' | 'en') =>
      said(
        {
          kind: 'initiatives',
          on: '2022-02-28',
          asked: { from: '2022-02-01', to: '2022-02-28', words },
        },
        locale,
      );
    expect(on('i februar 2022', 'da')).toBe('Jeg forstod: indsatser · pr. februar 2022');
    expect(on('in February 2022', 'en')).toBe('I understood: initiatives · as of February 2022');
  });

  it('quotes what was sought as its language does', () => {
    expect(said({ kind: 'person', name: 'Wilbek' })).toBe('Jeg forstod: person · »Wilbek«');
    expect(said({ kind: 'person', name: 'Wilbek' }, 'en')).toBe('I understood: person · “Wilbek”');
  });

  it('joins everything asked in one breath', () => {
    expect(said({ kind: 'initiative', initiative: 'x', aspect: 'involved', also: ['next'] })).toBe(
      'Jeg forstod: hvem der er med og hvad der sker nu',
    );
  });

  it('words phases, kinds and states', () => {
    expect(said({ kind: 'initiatives', phases: ['paused', 'idea'], kinds: ['pilot'] }, 'en')).toBe(
      'I understood: initiatives · paused and idea · pilots',
    );
    expect(said({ kind: 'tasks', states: ['open'], unassigned: true })).toBe(
      'Jeg forstod: opgaver · åben · uden ansvarlig',
    );
    expect(said({ kind: 'tasks', states: ['done', 'unknown', 'superseded'] })).toBe(
      'Jeg forstod: opgaver · udført, status ukendt og afløst',
    );
    expect(said({ kind: 'tasks', overdue: true })).toBe('Jeg forstod: opgaver · overskredne frister');
  });

  it('is silent where nothing was read', () => {
    expect(said({ kind: 'help', topic: 'greeting' })).toBe('');
  });
});
