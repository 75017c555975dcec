import { plainText } from '../../src/cards/plain-text';
import { type Conversation, openConversation } from '../../src/conversation/conversation';
import type { Event } from '../../src/conversation/event';
import type { Card, Reply } from '../../src/conversation/reply';
import { openWithDesk, tenant } from '../support/desk';
import { type RecordingMessenger, recordingMessenger } from '../support/messenger';
import { peopleIn } from '../support/people';
import { seedRegister } from '../support/register';
import { elementsOf, filled, initialValues } from './fields';

/**
 * A conversation as a Markdown file that a Dane can read and correct:
 *
 *     # Title
 *     today: 2023-10-31 · locale: da
 *
 *     **Karen:** hvad forfalder inden 8/11?        what a person writes
 *     **Karen trykker:** Historik                  a button of the last card, by its title
 *     **Karen udfylder:** Ord = fodbold            a field of the last card, by its label, for the next button
 *
 *     > …                                          what the bot shows, read aloud
 *     **Til Signe:**                               what the bot sends to somebody else; their buttons are those of it
 *
 * Every name is a person of its own; the short memory is theirs. Who has no card yet presses the one shown last.
 * Lines that are neither are kept as they are. With "secretariat: Signe" in its second line, the register can be
 * changed, and what finds no answer is kept. A third line "roles: Asta = working-group-member selvskade; Karl =
 * cluster-lead klynge-randers" says what others may.
 */
export async function replayed(file: string): Promise<string> {
  const secretariat = /secretariat: (\p{L}+)/u.exec(file)?.[1];
  const roles = /(?:^|· )roles: (.+)$/mu.exec(file)?.[1];
  const messenger = recordingMessenger();
  const people = roles === undefined ? [] : peopleIn(roles);
  const desk =
    secretariat === undefined
      ? undefined
      : await openWithDesk({ secretariat: [secretariat], people, messenger });
  try {
    return await spoken(file, desk ?? openConversation(async () => seedRegister()), messenger, desk?.settled);
  } finally {
    await desk?.close();
  }
}

async function spoken(
  file: string,
  conversation: Conversation,
  messenger: RecordingMessenger,
  settled: () => Promise<void> = async () => {},
): Promise<string> {
  const today = /today: (\d{4}-\d{2}-\d{2})/.exec(file)?.[1];
  if (!today) throw new Error('A conversation names its day: "today: 2023-10-31".');
  const locale = /locale: en/.test(file) ? 'en' : 'da';
  const fields = new Map<string, object>();
  const cards = new Map<string, Card>();
  let latest: Card | undefined;
  const lines: string[] = [];
  let turn = 0;
  for (const line of file.split('\n')) {
    if (line.startsWith('>') || /^\*\*(Til|To) \p{L}+:\*\*$/u.test(line)) continue;
    const said = /^\*\*(\p{L}+)( trykker| presses| udfylder| fills in)?:\*\* (.*)$/u.exec(line);
    if (!said?.[1]) {
      if (!(line === '' && lines.at(-1) === '')) lines.push(line);
      continue;
    }
    const [, name, does, text = ''] = said;
    if (does === ' udfylder' || does === ' fills in') {
      fields.set(name, { ...fields.get(name), ...filled(cards.get(name), text) });
      lines.push(line);
      continue;
    }
    turn += 1;
    messenger.meet(name, chatOf(name));
    const now = Date.parse(`${today}T09:00:00+01:00`) + turn * 1000;
    const common = {
      id: `activity-${turn}`,
      actor: { id: name, objectId: name, tenant, name },
      place: { id: chatOf(name), kind: 'personal' as const, team: undefined, tenant },
      locale,
    } as const;
    const event: Event = does
      ? { ...common, kind: 'action', ...buttonOf(cards.get(name) ?? latest, text, fields.get(name)) }
      : { ...common, kind: 'message', text };
    const reply = await speak(conversation, event, now);
    await settled();
    cards.set(name, reply.card);
    latest = reply.card;
    fields.delete(name);
    lines.push(line, '', ...quoted(reply.text));
    for (const { place, post } of messenger.posts.splice(0)) {
      const to = place.replace(chatOf(''), '');
      if ('card' in post) cards.set(to, post.card);
      lines.push(
        locale === 'da' ? `**Til ${to}:**` : `**To ${to}:**`,
        '',
        ...quoted('card' in post ? plainText(post.card) : post.line),
      );
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The chat somebody has with the bot alone. */
const chatOf = (name: string): string => `chat-${name}`;

const quoted = (text: string): string[] => [
  ...text.split('\n').map((shown) => (shown === '' ? '>' : `> ${shown}`)),
  '',
];

async function speak(conversation: Conversation, event: Event, now: number): Promise<Reply> {
  const reply = await conversation.converse(event, now);
  if (!reply) throw new Error('The bot knows no such button.');
  return reply;
}

/** The verb and data of a button on a card, wherever it stands, with what the card's fields hold. */
function buttonOf(card: Card | undefined, title: string, typed?: object): { verb: string; data: unknown } {
  const found = elementsOf(card, (type) => type === 'Action.Execute');
  const button =
    found.find((action) => action.title === title) ??
    found.find((action) => String(action.title).startsWith(title));
  if (!button)
    throw new Error(`No button "${title}"; there are: ${found.map((action) => action.title).join(', ')}`);
  return {
    verb: String(button.verb),
    data: { ...initialValues(card), ...typed, ...(button.data as object) },
  };
}
