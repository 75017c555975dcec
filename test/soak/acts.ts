import type { Card } from '../../src/conversation/reply';
import { openLanes } from '../../src/lib/lanes';
import { elementsOf } from '../conversations/fields';
import { channel, type Place, type Someone, someone } from './people';
import { buttonsOf, cardOf, fieldOf, pressed, type Talk } from './talk';

/** One thing that somebody does, from the first request to the last; fails where an answer is not what it has to be. */
export interface Act {
  name: string;
  /** How often it is done, beside the others. */
  weight: number;
  run(talk: Talk, chance: () => number): Promise<void>;
}

/** So many use the bot, and the first of them may change everything. */
const crowd = 120;
export const secretariat = Array.from({ length: 12 }, (_, n) => someone(n));
/** Channels that get a digest. */
export const channels = 12;

const oneOf = <T>(all: readonly T[], chance: () => number): T => {
  const one = all[Math.floor(chance() * all.length)];
  if (one === undefined) throw new Error('there is nothing to choose from');
  return one;
};
const anybody = (chance: () => number): Someone => someone(Math.floor(chance() * crowd));
const writer = (chance: () => number): Someone => oneOf(secretariat, chance);

const danish = [
  ...['hvad skal være klar inden 8/11?', 'status på selvskade', 'hvornår er næste SSG-møde?'],
  ...['hvilke initiativer er endnu ikke igangsat?', 'mine opgaver', 'hvad blev besluttet på SSU den 29/9?'],
  ...[
    'hvem er tovholder på fælles forpligtende forløb?',
    'vis ugebrevet for Aarhus',
    'restanceliste',
    'hjælp',
  ],
  ...[
    'hvilke statusser er for gamle',
    'hvad er nyt siden sidste SSG?',
    'hvad har SSG på bordet?',
    'xyzzy plugh',
  ],
];
const english = [
  ...[
    "what's due before 8/11",
    'status of self-harm',
    'when is the next SSG meeting',
    'which pilots are running?',
  ],
  ...['what must the municipalities do before 1 January', 'stale statuses by focus area', 'who chairs SSU?'],
];

export const initiatives = [
  ...['selvskade', 'rygestop', 'samarbejdsaftalen om overvægt', 'behandlingsansvar 72 timer'],
];

async function follow(talk: Talk, chance: () => number, questions: readonly string[]): Promise<void> {
  const who = anybody(chance);
  const card = await talk.say(who, oneOf(questions, chance));
  const buttons = buttonsOf(card).filter(({ verb }) => verb === 'ask');
  if (buttons.length === 0) return;
  const { title } = oneOf(buttons, chance);
  cardOf(await talk.invoke(who, 'adaptiveCard/action', pressed(card, String(title))));
}

async function addressIn(
  talk: Talk,
  chance: () => number,
  text: string,
  more?: { where: Place },
): Promise<void> {
  const card = await talk.say(anybody(chance), text, more);
  const addresses = [...JSON.stringify(card).matchAll(/http:[^"\\ ]*\/links\/[^"\\ ]+/g)].map(([url]) => url);
  if (addresses.length === 0) throw new Error(`"${text}" brought no link`);
  await talk.open(oneOf(addresses, chance));
}

/** A form that was filled in, and whether a card says that it was done. */
export interface Filled {
  sent: object;
  isDone(card: Card): boolean;
}

/** Fills in the form for a new status, with this text. */
export async function newStatus(talk: Talk, who: Someone, initiative: string, text: string): Promise<Filled> {
  const form = await talk.say(who, `opdatér status på ${initiative}`);
  const says = (card: string): boolean => card.includes('Status opdateret') && card.includes(text);
  return {
    sent: pressed(form, 'Gem', { [fieldOf(form, 'Status')]: text }),
    isDone: (card) => says(JSON.stringify(card)),
  };
}

/** Fills in the form by which a digest comes into a place every Tuesday at eight. */
export async function newDigest(talk: Talk, who: Someone, where: Place): Promise<Filled> {
  const form = await talk.say(who, 'abonnér på ugebrevet hver tirsdag kl. 8', { where });
  return {
    sent: pressed(form, 'Abonnér'),
    isDone: (card) => JSON.stringify(card).includes('Næste ugebrev'),
  };
}

/** Sends a form; fails where the answer does not say that it was done. */
export async function send(talk: Talk, who: Someone, { sent, isDone }: Filled, where?: Place): Promise<void> {
  const card = cardOf(await talk.invoke(who, 'adaptiveCard/action', sent, where ? { where } : {}));
  if (!isDone(card)) throw new Error(`a form was answered with ${JSON.stringify(card).slice(0, 400)}`);
}

let saved = 0;
/** Who writes about the same thing at the same time is asked what counts; here they come one after another. */
const inLane = openLanes();

/** What people do in a week, in about the proportions in which they do it. */
export const acts: readonly Act[] = [
  {
    name: 'question in Danish',
    weight: 34,
    run: async (talk, chance) => void (await talk.say(anybody(chance), oneOf(danish, chance))),
  },
  {
    name: 'question in English',
    weight: 12,
    run: async (talk, chance) =>
      void (await talk.say(anybody(chance), oneOf(english, chance), { locale: 'en-GB' })),
  },
  { name: 'answer and a button on it', weight: 16, run: (talk, chance) => follow(talk, chance, danish) },
  {
    name: 'card in a channel, looked at again',
    weight: 12,
    async run(talk, chance) {
      const [who, where] = [writer(chance), channel(Math.floor(chance() * channels))];
      const card = await talk.say(who, 'status på selvskade', { where });
      const action = (card as { refresh?: { action?: object } }).refresh?.action;
      if (!action) throw new Error('a card in a channel has nothing to look at again with');
      cardOf(await talk.invoke(who, 'adaptiveCard/action', { action, trigger: 'automatic' }, { where }));
    },
  },
  {
    name: 'search beside the message box',
    weight: 12,
    async run(talk, chance) {
      const commandId = oneOf(['initiatives', 'tasks', 'meetings', 'decisions'], chance);
      const parameters = [
        { name: 'query', value: oneOf(['selv', 'rygestop', 'ssg', 'aftale', 'zzz'], chance) },
      ];
      const value = { commandId, parameters, queryOptions: { skip: 0, count: 25 } };
      const answer = await talk.invoke(anybody(chance), 'composeExtension/query', value);
      if (!answer.composeExtension) throw new Error('a search found no answer');
    },
  },
  {
    name: 'dialog',
    weight: 5,
    async run(talk, chance) {
      const opening = { form: 'create-initiative', about: {}, back: { kind: 'initiatives' }, locale: 'da' };
      const data = { ...opening, verb: 'open-form', msteams: { type: 'task/fetch' } };
      const answer = await talk.invoke(writer(chance), 'task/fetch', { data, context: { theme: 'default' } });
      const [field] = elementsOf(answer, (type) => type.startsWith('Input.'));
      if (!field) throw new Error('a dialog did not open');
    },
  },
  {
    name: 'page or picture of a year by its link',
    weight: 4,
    run: (talk, chance) => addressIn(talk, chance, 'vis årshjulet for 2023'),
  },
  {
    name: 'document by its link',
    weight: 2,
    // In somebody's own chat the file itself is handed over.
    run: (talk, chance) =>
      addressIn(talk, chance, 'lav statusdokument til SSG', {
        where: channel(Math.floor(chance() * channels)),
      }),
  },
  {
    // What is written stays in memory for good, as the register does; a collaboration writes less than this.
    name: 'form sent',
    weight: 1,
    async run(talk, chance) {
      saved += 1;
      const [who, about, text] = [writer(chance), oneOf(initiatives, chance), `Det går fremad, nu ${saved}.`];
      await inLane(about, async () => send(talk, who, await newStatus(talk, who, about, text)));
    },
  },
];

/** One of them, as often as its weight says. */
export function anyAct(chance: () => number): Act {
  let lot = chance() * acts.reduce((sum, { weight }) => sum + weight, 0);
  const act = acts.find(({ weight }) => {
    lot -= weight;
    return lot < 0;
  });
  return act ?? oneOf(acts, chance);
}
