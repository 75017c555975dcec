import { read } from './reading';

describe('what the bot could not answer is asked for', () => {
  test.each([
    'ubesvarede spørgsmål',
    'vis ubesvarede spørgsmål',
    'Ubesvarede spørgsmål?',
    'hvilke spørgsmål kunne du ikke svare på',
    'hvilke spørgsmål har du ikke kunnet besvare?',
    'hvilke spørgsmål er ubesvarede?',
    'er der spørgsmål, du ikke forstod?',
    'kan du vise mig de spørgsmål, som du ikke har svaret på, tak',
    'spørgsmål uden svar',
    'hvor mange ubesvarede spørgsmål er der',
    'hvad har folk spurgt om, som du ikke kunne svare på?',
  ])('%s', (text) => expect(read(text)).toMatchObject({ outcome: 'missed-questions', locale: 'da' }));
  test.each([
    'unanswered questions',
    'missed questions',
    'show me the missed questions',
    'which questions could you not answer?',
    "what questions couldn't you answer",
    'which questions did you not understand?',
    'list the questions that got no answer, please',
    'are there any questions you were unable to answer?',
  ])('%s', (text) => expect(read(text)).toMatchObject({ outcome: 'missed-questions', locale: 'en' }));
});

describe('is not asked for by', () => {
  test.each([
    'hvilke opgaver er ubesvarede?',
    'hvilke spørgsmål er ubesvarede på dagsordenen til SSG?',
    'ubesvarede spørgsmål om rygestop',
    'hvilke kommuner har ikke svaret på høringen?',
    'hvad er der ikke svaret på i selvskade',
    'jeg har et spørgsmål om rygestop',
    'spørgsmål',
    'hvem kan svare på spørgsmål om rygestop?',
    'which deadlines were missed?',
    'which questions are on the agenda of SSG?',
    'which tasks got no answer?',
    'unanswered questions about self-harm',
    'can you answer a question about smoking cessation',
    'did the municipalities answer the consultation?',
  ])('%s', (text) => expect(read(text).outcome).not.toBe('missed-questions'));
});

test('it leans on nothing that was asked before', () => {
  const previous = { kind: 'initiative', initiative: 'forebyggelse-behandling-selvskade', aspect: 'status' };
  for (const text of [
    'ubesvarede spørgsmål',
    'og hvilke spørgsmål kunne du ikke svare på?',
    'missed questions',
  ])
    expect(read(text, { previous })).toMatchObject({ outcome: 'missed-questions' });
});
