/**
 * What is planted to see whether a rule of .dependency-cruiser.cjs bites: a file whose `closed` imports must each
 * break that rule and no other, and whose `open` imports must break none. `type x` is an import of types only.
 */
export interface Probe {
  rule: string;
  file: string;
  closed: string[];
  open: string[];
}

const probe = (rule: string, file: string, closed: string[], open: string[] = []): Probe => ({
  rule,
  file: `src/${file}.ts`,
  closed,
  open,
});

export const probes: Probe[] = [
  probe('lib', 'lib/probe', ['../domain/day', 'restify'], ['./page', 'pino', 'zod', 'node:util']),
  probe(
    'domain',
    'domain/probe',
    ['../queries/ask', '../store/store', 'type ../registers/open', 'pino', 'node:fs', 'minisearch'],
    ['../lib/page', './day', 'temporal-polyfill', 'date-holidays', 'zod'],
  ),
  probe(
    'queries',
    'queries/probe',
    ['../language/understand', '../cards/render', '../registers/open', 'node:fs', 'temporal-polyfill'],
    ['../domain/day', '../lib/page'],
  ),
  probe(
    'commands',
    'commands/probe',
    ['../queries/ask', '../store/store', '../registers/execute', 'node:crypto', 'date-holidays'],
    ['../domain/day', '../lib/page'],
  ),
  probe(
    'language',
    'language/probe',
    ['../queries/ask', '../commands/decide', '../cards/render', 'node:fs', 'botbuilder', 'date-holidays'],
    [
      '../queries/question',
      'type ../commands/command',
      'minisearch',
      '@orama/stemmers/danish',
      'temporal-polyfill',
    ],
  ),
  probe('language-by-type', 'language/by-type', ['../commands/command']),
  probe(
    'cards',
    'cards/probe',
    ['../queries/ask', '../language/understand', 'type ../conversation/reply', 'botbuilder', 'adaptivecards'],
    ['../queries/answer', 'type ../queries/question', 'adaptivecards-templating', 'node:fs', '../lib/page'],
  ),
  probe('cards-by-type', 'cards/by-type', ['../queries/question', '../commands/command'], []),
  probe(
    'documents',
    'documents/probe',
    ['../queries/ask', '../language/search', '../registers/execute', 'minisearch', 'pino'],
    [
      '../queries/answer',
      'type ../commands/command',
      '../language/understand',
      '../language/plan-words',
      'docx',
      'exceljs',
      'ical-generator',
    ],
  ),
  probe('documents-by-type', 'documents/by-type', ['../commands/command']),
  probe(
    'store',
    'store/probe',
    ['../domain/register', '../registers/open', '../queries/ask', 'pino', 'botbuilder'],
    ['../domain/ids', '../lib/page', '@azure/cosmos', '@azure/identity', 'libsql', 'node:sqlite', 'node:fs'],
  ),
  probe(
    'registers',
    'registers/probe',
    ['../store/embedded/open', '../store/cosmos/open', '../queries/ask', '../commands/decide', 'libsql'],
    ['../store/store', '../domain/register', 'type ../commands/command', '../lib/page'],
  ),
  probe('registers-by-type', 'registers/by-type', ['../commands/command']),
  probe('seed', 'seed/probe', ['../store/store', '../registers/open', 'node:fs'], ['../domain/record']),
  probe(
    'conversation',
    'conversation/probe',
    ['../teams/bot', '../store/store', '../scheduler/ticker', '../seed/seed', '../local/page', 'botbuilder'],
    [
      '../language/understand',
      '../queries/ask',
      '../commands/decide',
      '../cards/render',
      '../documents/write',
    ],
  ),
  probe(
    'teams',
    'teams/probe',
    [
      '../queries/ask',
      '../cards/render',
      '../registers/open',
      '../config',
      'adaptivecards-templating',
      'pino',
    ],
    ['../conversation/reply', '../domain/day', 'botbuilder', '@microsoft/teams-ai', 'restify', '../lib/page'],
  ),
  probe(
    'scheduler',
    'scheduler/probe',
    [
      '../teams/bot',
      '../conversation/reply',
      '../store/embedded/open',
      '../store/store',
      '../language/understand',
      '../queries/ask',
      '../cards/render',
      'botbuilder',
    ],
    ['type ../conversation/messenger', '../registers/deliveries', '../domain/day'],
  ),
  probe(
    'local',
    'local/probe',
    ['../teams/bot', '../conversation/converse', '../domain/day', '../seed/seed', 'botbuilder', 'libsql'],
    [
      'type ../conversation/event',
      'type ../conversation/reply',
      'type restify',
      'adaptivecards',
      '../lib/page',
    ],
  ),
  probe('local-by-type', 'local/by-type', ['../conversation/event', '../conversation/reply', 'restify']),
  probe(
    'web',
    'web/probe',
    [
      '../registers/registers',
      '../commands/decide',
      '../cards/render',
      '../store/store',
      '../teams/bot',
      'restify',
    ],
    ['../queries/ask', '../documents/write', '../cards/wording', 'type ../conversation/links', 'node:crypto'],
  ),
  probe(
    'telemetry',
    'telemetry/probe',
    ['../domain/day', '../store/store', 'pino', '@azure/cosmos'],
    ['../lib/meter', '@opentelemetry/api', '@azure/monitor-opentelemetry-exporter'],
  ),
  probe('web-by-type', 'web/by-type', ['../conversation/links']),
  probe(
    'manifest',
    'manifest/probe',
    ['../config', '../cards/wording', '../domain/day', '../teams/bot', 'botbuilder', 'exceljs'],
    ['../lib/page', '@microsoft/app-manifest', '@resvg/resvg-js', 'yazl', 'zod', 'node:fs'],
  ),
  probe(
    'cli',
    'cli/probe',
    ['../teams/bot', '../server', 'restify', 'adaptivecards'],
    ['../app', '../config', '../conversation/reply', '../store/embedded/open', '../seed/seed', 'node:fs'],
  ),
  probe(
    'cli/bench/delivery',
    'cli/bench/delivery/probe',
    ['../../../config', '../../../conversation/reply', '../../../server', '../start', 'restify'],
    ['../../../scheduler/ticker', '../../../teams/bot', '../../../store/store', '../figures', 'node:fs'],
  ),
  probe('config', 'config', ['./domain/day', './teams/bot', 'pino'], ['zod', './lib/page']),
  probe(
    'server',
    'server',
    ['./queries/ask', './registers/open', 'botbuilder'],
    ['restify', './teams/bot', 'type ./config'],
  ),
  probe('server-by-type', 'server/by-type', ['../config']),
  probe('app', 'app/probe', ['../cli/ask', 'libsql'], ['../app', '../store/open', '../config']),
  probe('app', 'app', ['./cli/ask', 'botbuilder', 'libsql'], ['./store/store', './teams/bot', 'restify']),
  probe(
    'index',
    'index',
    ['./teams/bot', './server', 'restify'],
    ['./app', './config', './lib/page', 'node:http'],
  ),
  probe('app-is-the-top', 'conversation/climbs', ['../app']),
  probe('store-alone-opens-databases', 'registers/opens', ['node:sqlite']),
  probe('messenger-is-a-port', 'conversation/sends', ['./messenger'], ['type ./reply']),
  probe('no-circles', 'lib/chicken', ['./egg']),
  probe('no-circles', 'lib/egg', ['./chicken']),
  probe('no-orphans', 'queries/lonely', []),
];
