import { type Conversation, openConversation } from '../../src/conversation/conversation';
import type { Event } from '../../src/conversation/event';
import type { Card, Reply } from '../../src/conversation/reply';
import { seedRegister } from '../support/register';

/**
 * A conversation as a Markdown file that a Dane can read and correct:
 *
 *     # Title
 *     today: 2023-10-31 · locale: da
 *
 *     **Karen:** hvad forfalder inden 8/11?        what a person writes
 *     **Karen trykker:** Historik                  a button of the last card, by its title
 *
 *     > …                                          what the bot shows, read aloud
 *
 * Every name is a person of its own; the short memory is theirs. Lines that are neither are kept as they are.
 */
export async function replayed(file: string): Promise<string> {
  const today = /today: (\d{4}-\d{2}-\d{2})/.exec(file)?.[1];
  if (!today) throw new Error('A conversation names its day: "today: 2023-10-31".');
  const locale = /locale: en/.test(file) ? 'en' : 'da';
  const conversation = openConversation(async () => seedRegister());
  const cards = new Map<string, Card>();
  const lines: string[] = [];
  let turn = 0;
  for (const line of file.split('\n')) {
    if (line.startsWith('>')) continue;
    const said = /^\*\*(\p{L}+)( trykker| presses)?:\*\* (.*)$/u.exec(line);
    if (!said?.[1]) {
      if (!(line === '' && lines.at(-1) === '')) lines.push(line);
      continue;
    }
    const [, name, presses, text = ''] = said;
    turn += 1;
    const now = Date.parse(`${today}T09:00:00+01:00`) + turn * 1000;
    const common = {
      id: `activity-${turn}`,
      actor: { id: name, objectId: undefined, tenant: undefined, name },
      place: { id: 'chat', kind: 'personal' as const, team: undefined },
      locale,
    } as const;
    const event: Event = presses
      ? { ...common, kind: 'action', ...buttonOf(cards.get(name), text) }
      : { ...common, kind: 'message', text };
    const reply = await speak(conversation, event, now);
    cards.set(name, reply.card);
    lines.push(line, '', ...reply.text.split('\n').map((shown) => (shown === '' ? '>' : `> ${shown}`)), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

async function speak(conversation: Conversation, event: Event, now: number): Promise<Reply> {
  const reply = await conversation.converse(event, now);
  if (!reply) throw new Error('The bot knows no such button.');
  return reply;
}

/** The verb and data of a button on a card, wherever it stands. */
function buttonOf(card: Card | undefined, title: string): { verb: string; data: unknown } {
  const found: { verb: string; data: unknown; title: string }[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (typeof value === 'object' && value !== null) {
      const action = value as { type?: unknown; title?: unknown; verb?: unknown; data?: unknown };
      if (action.type === 'Action.Execute')
        found.push({ title: String(action.title), verb: String(action.verb), data: action.data });
      for (const each of Object.values(value)) walk(each);
    }
  };
  walk(card);
  const button =
    found.find((action) => action.title === title) ?? found.find((action) => action.title.startsWith(title));
  if (!button)
    throw new Error(`No button "${title}"; there are: ${found.map((action) => action.title).join(', ')}`);
  return { verb: button.verb, data: button.data };
}
