import { question } from '../../src/queries/question';
import { fieldsOf, fieldsOfQuestions } from './question-fields';
import { type Reached, reached } from './reached';

/** Wordings, told apart without the names and times in them, that each rule has to be reached by. */
const fewest = 3;

/** One change, decision or round out of many: words lead to the list of them, the latest first. */
const led: ReadonlySet<string> = new Set(['change', 'decision', 'update-round']);

/** What is only asked by buttons: pages, and lists that a card leads on to. */
const unsaid: ReadonlySet<string> = new Set([
  ...[
    'initiatives',
    'due',
    'tasks',
    'milestones',
    'decisions',
    'orders',
    'meetings',
    'changes',
    'bodies',
    'history',
    'implementation',
    'people',
    'measurements',
    'year',
  ].map((kind) => `${kind}.page`),
  ...['initiatives.sort=area', 'initiatives.kinds=other', 'initiatives.kinds=health-agreement'],
  ...['milestones', 'orders', 'meetings', 'changes'].map((kind) => `${kind}.initiatives`),
  // What a card about an imported work plan leads on to.
  'history.import',
  ...['milestones.types=milestone', 'milestones.types=decision', 'milestones.types=period'],
  // What a digest leads on to, and what it goes out as.
  ...['initiatives.concerns', 'changes.parties', 'changes.all', 'weekly-digest.issue'],
  ...['initiatives.waiting', 'initiatives.waiting=approval', 'initiatives.waiting=status'],
  ...['due', 'changes'].map((kind) => `${kind}.mine`),
  ...fieldsOfQuestions(question).filter((field) => led.has(field.split(/[.=]/)[0] ?? '')),
  // Where and when it is asked, and of which one, is no matter of words.
  ...['subscriptions.subscription', 'subscriptions.here', 'subscriptions.everywhere', 'subscriptions.at'],
  ...['subscriptions.page', 'freshness.page', 'initiative.page', 'plan.page', 'facts.page'],
  // Filled in by who hears the question, and by what somebody wishes for.
  ...['person', 'secretariat', 'from', 'to', 'again', 'page'].map((field) => `reminders.${field}`),
  ...['feed', 'party', 'owner', 'everyone', 'page'].map((field) => `feeds.${field}`),
  ...['place', 'place=personal', 'place=channel', 'place=group', 'here', 'at', 'person', 'secretariat'].map(
    (field) => `settings.${field}`,
  ),
  ...['language', 'language=da', 'language=en', 'keepsMissed'].map((field) => `settings.${field}`),
  // Where it is asked, who added the bot, and the pages of the tour.
  ...['place', 'place=personal', 'place=channel', 'place=group', 'addedBy', 'page'].map(
    (field) => `help.${field}`,
  ),
  ...[
    'tasks.states=superseded',
    'tasks.states=unknown',
    'bodies.level',
    'help.topic=welcome',
    'help.topic=language',
    'help.topic=own-language',
  ],
]);

let read: Reached;
beforeAll(() => {
  read = reached();
});

test(`every rule is reached by at least ${fewest} wordings`, () => {
  const { places } = read;
  const files = [...new Set(places.map(({ file }) => file))].map((file) => {
    const counts = places.filter((place) => place.file === file).map(({ wordings }) => wordings.length);
    return `${file}: ${counts.length} rules, each by at least ${Math.min(...counts)} wordings`;
  });
  process.stdout.write(`${files.join('\n')}\n`);
  expect(places.filter(({ wordings }) => wordings.length < fewest)).toEqual([]);
});

describe('every kind of question, field and choice', () => {
  const wordingsOf = (): Map<string, Set<string>> => {
    const found = new Map(fieldsOfQuestions(question).map((field) => [field, new Set<string>()]));
    for (const { question: asked, wording } of read.questions)
      for (const field of fieldsOf(asked)) found.get(field)?.add(wording);
    return found;
  };
  test(`is asked for by at least ${fewest} wordings`, () => {
    const found = [...wordingsOf()].filter(([field]) => !unsaid.has(field));
    process.stdout.write(
      `${found.length} kinds, fields and choices, each asked for by at least ${Math.min(...found.map(([, { size }]) => size))} wordings\n`,
    );
    expect(found.flatMap(([field, { size }]) => (size < fewest ? [`${field}: ${size}`] : []))).toEqual([]);
  });
  test('that only buttons ask is asked for by none', () => {
    expect(
      [...wordingsOf()].flatMap(([field, { size }]) => (unsaid.has(field) && size > 0 ? [field] : [])),
    ).toEqual([]);
  });
});
