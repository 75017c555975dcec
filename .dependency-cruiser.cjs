/**
 * The doors between the rooms of src, one row each: what a room `opens`, what it knows as `types` only, the
 * `packages` of its own, and what to do `instead` of passing through a closed door. Everything not named is
 * closed; zod is open to all; a `pure` room has no door to node itself.
 * test/architecture/doors.test.ts plants a violation of every rule.
 */
const middle = 'domain language queries commands cards documents registers lib';

const rooms = {
  lib: {
    packages: 'pino',
    instead: 'lib holds leaves without a business noun. What needs one of our rooms belongs in that room.',
  },
  domain: {
    opens: 'lib',
    packages: 'temporal-polyfill date-holidays',
    pure: true,
    instead:
      'domain is pure. Take time, ids and text as arguments; do input and output in the room that calls.',
  },
  queries: {
    opens: 'domain lib',
    pure: true,
    instead:
      'A query is a pure function of question and register. Hand it what it needs; leave words to cards.',
  },
  commands: {
    opens: 'domain lib',
    pure: true,
    instead: 'A command decides and returns an outcome. registers commits it and cards shows it.',
  },
  language: {
    opens: 'domain queries/question lib',
    types: 'commands/command',
    packages: 'minisearch @orama/stemmers temporal-polyfill',
    pure: true,
    instead: 'language turns text into an understanding. Hand it the names it may meet; conversation asks.',
  },
  cards: {
    opens: 'domain queries/answer lib',
    types: 'queries/question commands/command commands/form commands/offers',
    packages: 'adaptivecards-templating adaptive-expressions',
    instead: 'cards shows answers and reads forms. What it misses belongs in the answer, so in queries.',
  },
  documents: {
    opens: 'domain queries/answer language/understand language/plan-words lib',
    types: 'commands/command',
    packages: 'docx exceljs ical-generator echarts @resvg yauzl saxes csv-parse dejavu-fonts-ttf',
    instead:
      'documents writes answers to files and reads files into commands. conversation asks and commits.',
  },
  store: {
    opens: 'domain/ids lib',
    packages: '@azure libsql',
    instead:
      'store keeps documents and decides nothing. Rules belong in domain or commands, views in registers.',
  },
  registers: {
    opens: 'domain store/store lib',
    types: 'commands/command',
    instead:
      'registers knows the port store/store, no engine; app.ts chooses one. Decisions come from commands.',
  },
  seed: {
    opens: 'domain lib',
    pure: true,
    instead: 'seed is data in the shape of the domain. app.ts puts it into a store.',
  },
  conversation: {
    opens: middle,
    instead: 'conversation is plain data in and out. Reach people through the port conversation/messenger.',
  },
  teams: {
    opens: 'conversation domain lib',
    packages: 'botbuilder @microsoft/teams-ai openai restify',
    instead:
      'teams turns activities into events and replies into activities. What lies between is conversation.',
  },
  scheduler: {
    opens: 'domain registers conversation/messenger lib',
    instead: 'scheduler decides when and to whom. app.ts hands it what composes and what sends.',
  },
  local: {
    opens: 'lib',
    types: 'conversation/event conversation/reply restify',
    packages: 'adaptivecards',
    instead: 'local stands in for Teams and speaks its protocol. app.ts hands it functions and settings.',
  },
  telemetry: {
    opens: 'lib',
    packages: '@opentelemetry @azure/monitor-opentelemetry-exporter',
    instead: 'telemetry sends what the port lib/meter is told. What is measured is told where it is done.',
  },
  web: {
    opens: 'domain queries documents cards/wording cards/days cards/document-words cards/year-words lib',
    types: 'conversation/links',
    instead:
      'web shows pages and files to whoever holds a link, and changes nothing. app.ts hands it registers and the key.',
  },
  manifest: {
    opens: 'lib',
    packages: '@microsoft/app-manifest @resvg yazl',
    instead:
      'manifest makes the package that is uploaded to Teams out of the folder manifest. cli hands it the settings.',
  },
  cli: {
    opens: `app config conversation store seed manifest ${middle}`,
    instead: 'cli parses arguments and prints. Open the program through app.ts, as index.ts does.',
  },
  'cli/bench/delivery': {
    opens: `cli/bench/figures store scheduler teams conversation/messenger ${middle}`,
    instead: 'This measures the clock and the messenger by themselves; everything else goes through app.ts.',
  },
  config: {
    opens: 'lib',
    instead: 'config.ts turns the environment into settings. app.ts decides who gets them.',
  },
  server: {
    opens: 'teams local lib',
    types: 'config',
    packages: 'restify',
    instead: 'server.ts holds routes. app.ts hands it what a route calls.',
  },
  app: {
    opens: `${middle} store seed conversation teams scheduler local web telemetry config server`,
    packages: 'restify',
    instead: 'app.ts puts rooms together. Wrap a package in the room that owns it.',
  },
  index: {
    opens: 'app config telemetry/open lib',
    instead: 'index.ts starts and stops. Compose in app.ts.',
  },
};

const words = (text = '') => text.split(' ').filter(Boolean);
const ours = (name) => `^src/${name}(/|\\.ts$)`;
const packaged = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`;
const sqlite = '^(node:)?sqlite$';
/** What the bench measures against; it is no part of the program. */
const standalone = '^src/cli/bench/(echo-bot|rival-)';

const doors = Object.entries(rooms).flatMap(([room, { opens, types, packages, pure, instead }]) => {
  const places = [room, ...words(opens), ...words(types)].map(ours);
  const libraries = ['zod', ...words(packages), ...words(types)].map(packaged);
  const inner = Object.keys(rooms)
    .filter((other) => other.startsWith(`${room}/`))
    .map(ours);
  const typed = words(types).flatMap((name) => [ours(name), packaged(name)]);
  const door = {
    name: room,
    comment: instead,
    // A room within a room has doors of its own.
    from: { path: ours(room), pathNot: [standalone, ...inner] },
    // app.ts and sqlite have a rule of their own below, which alone should speak.
    to: {
      pathNot: [...places, ...libraries, ours('app'), sqlite],
      dependencyTypesNot: pure ? [] : ['core'],
    },
  };
  if (typed.length === 0) return [door];
  return [
    door,
    {
      name: `${room}-by-type`,
      comment: `${room} may know this by \`import type\` only. ${instead}`,
      from: { path: ours(room) },
      to: { path: typed, dependencyTypesNot: ['type-only'] },
    },
  ];
});

const house = [
  {
    name: 'app-is-the-top',
    comment:
      'Only index.ts and cli open app.ts. Take what you need as an argument and let app.ts pass it in.',
    from: { pathNot: ['index', 'cli', 'app'].map(ours) },
    to: { path: ours('app') },
  },
  {
    name: 'store-alone-opens-databases',
    comment: 'Read through queries; to change something, write a command and let registers commit it.',
    from: { pathNot: ours('store') },
    to: { path: sqlite },
  },
  {
    name: 'messenger-is-a-port',
    comment: 'conversation/messenger holds types only. What sends lives in teams; app.ts passes it in.',
    from: {},
    to: { path: ours('conversation/messenger'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-circles',
    comment: 'Files that need each other are one idea, or share a third: join them, or move that third out.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment:
      'Nothing leads here: use the file or remove it. Only entry points and a page’s scripts stand alone.',
    from: { orphan: true, pathNot: [...['index', 'cli'].map(ours), '^src/local/.*\\.m?js$'] },
    to: {},
  },
];

module.exports = {
  forbidden: [...doors, ...house].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types are doors too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'require', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
