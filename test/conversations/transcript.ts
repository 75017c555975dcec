import { plainText } from '../../src/cards/plain-text';
import { type Conversation, openConversation } from '../../src/conversation/conversation';
import type { Event } from '../../src/conversation/event';
import type { Put, SentFile } from '../../src/conversation/files';
import type { Reply } from '../../src/conversation/reply';
import { openWithDesk, tenant } from '../support/desk';
import { type RecordingMessenger, recordingMessenger } from '../support/messenger';
import { peopleIn } from '../support/people';
import { openFiles, sentFile } from '../support/plan-files';
import { seedRegister } from '../support/register';
import { laterThan } from './clock';
import { filled } from './fields';
import { type Press, shownCards } from './shown-cards';
import { cardOfFile, consentOf, driveIn } from './shown-files';
import { openWitness, type Witness } from './witness';

/** A conversation as it goes now, and what came of the commands in it: "update-status done". */
export interface Replay {
  spoken: string;
  happened: ReadonlySet<string>;
}

/**
 * A conversation as a Markdown file that a Dane can read and correct:
 *
 *     # Title
 *     today: 2023-10-31 · locale: da
 *
 *     **Karen:** hvad forfalder inden 8/11?        what a person writes
 *     **Karen trykker:** Historik                  a button of the last card that has it, by its title
 *     **Karen trykker igen:** Gem                  the very same press once more
 *     **Karen tilføjer:** Fremdrift                the bot is added to where they speak
 *     **Karen udfylder:** Ord = fodbold            a field of the last card, by its label, for the next button
 *     **Karen udfylder:** Ord = bold × 60          the word sixty times
 *     **Karen trykker:** Tillad                    Teams' own button for a file that is offered
 *     OneDrive: full                               what becomes of the next file that is put there (open, gone, unreachable)
 *     **Karen slipper:** plan.csv                  a file, its text in the block of that name before it
 *     kl. 09:25                                    time passes; "dag: 2023-11-02" is nine o'clock on another day
 *
 *     > …                                          what the bot shows, read aloud
 *     **Til Signe:**                               what the bot sends to somebody else; their buttons are those of it
 *
 * `openVoice` is the way events take to the bot, and replies back.
 *
 * A file is written as a block of its own, "```plan.csv" above its lines; several names, parted by commas, are sent at
 * once, and "plan.csv + words" sends words beside it.
 * Every name is a person of its own; the short memory is theirs. Who was shown no such button presses the one
 * that somebody else was shown last. Lines that are neither are kept as they are. With "secretariat: Signe" in its second line, the register can be
 * changed, and what finds no answer is kept. A third line "roles: Asta = working-group-member selvskade; Karl =
 * cluster-lead klynge-randers" says what others may. With "place: channel" in the second line all speak in one channel.
 */
export async function replayed(file: string, openVoice: OpenVoice = directly): Promise<Replay> {
  const secretariat = /secretariat: (\p{L}+)/u.exec(file)?.[1];
  const roles = /(?:^|· )roles: (.+)$/mu.exec(file)?.[1];
  const messenger = recordingMessenger();
  const people = roles === undefined ? [] : peopleIn(roles);
  const { happened, carriedOut, answered } = openWitness();
  const files = openFiles();
  const drive: { next: Put } = { next: { ok: true } };
  const desk =
    secretariat === undefined
      ? undefined
      : await openWithDesk({
          secretariat: [secretariat],
          people,
          messenger,
          witness: carriedOut,
          files: files.fetch,
          putFile: async () => drive.next,
        });
  const conversation = desk ?? openConversation(async () => seedRegister());
  const voice = await openVoice(conversation);
  try {
    return {
      spoken: await spoken(file, voice.speak, messenger, answered, files, drive, desk?.settled),
      happened,
    };
  } finally {
    await voice.close();
    await desk?.close();
  }
}

async function spoken(
  file: string,
  speak: Voice['speak'],
  messenger: RecordingMessenger,
  answered: Witness['answered'],
  files: ReturnType<typeof openFiles>,
  drive: { next: Put },
  settled: () => Promise<void> = async () => {},
): Promise<string> {
  const today = /today: (\d{4}-\d{2}-\d{2})/.exec(file)?.[1];
  if (!today) throw new Error('A conversation names its day: "today: 2023-10-31".');
  const locale = /locale: en/.test(file) ? 'en' : 'da';
  const isChannel = /place: channel/.test(file);
  let clock = Date.parse(`${today}T09:00:00+01:00`);
  const fields = new Map<string, object>();
  const pressed = new Map<string, Press>();
  const cards = shownCards();
  const lines: string[] = [];
  let turn = 0;
  let block: { name: string; lines: string[] } | undefined;
  for (const line of file.split('\n')) {
    if (block || /^```\S/.test(line)) {
      lines.push(line);
      if (block && line === '```') {
        files.put(block.name, block.lines.join('\n'));
        block = undefined;
      } else if (block) block.lines.push(line);
      else block = { name: line.slice(3), lines: [] };
      continue;
    }
    if (line.startsWith('>') || /^\*\*(Til|To) \p{L}+:\*\*$/u.test(line)) continue;
    clock = laterThan(clock, line);
    drive.next = driveIn(line) ?? drive.next;
    const said =
      /^\*\*(\p{L}+)( trykker| presses| trykker igen| presses again| udfylder| fills in| tilføjer| adds| slipper| drops)?:\*\* (.*)$/u.exec(
        line,
      );
    if (!said?.[1]) {
      if (!(line === '' && lines.at(-1) === '')) lines.push(line);
      continue;
    }
    const [, name, does, text = ''] = said;
    if (does === ' udfylder' || does === ' fills in') {
      fields.set(name, { ...fields.get(name), ...filled(cards.last(name), text) });
      lines.push(line);
      continue;
    }
    turn += 1;
    messenger.meet(name, chatOf(name));
    const now = clock + turn * 1000;
    const common = {
      id: `activity-${turn}`,
      actor: { id: name, objectId: name, tenant, name },
      place: isChannel
        ? { id: '19:channel;messageid=1', kind: 'channel' as const, team: 'team', tenant }
        : { id: chatOf(name), kind: 'personal' as const, team: undefined, tenant },
      locale,
    } as const;
    const last = pressed.get(name);
    if (isAgain(does) && last?.title !== text) throw new Error(`${name} did not press "${text}" before.`);
    const isAdding = does === ' tilføjer' || does === ' adds';
    const isDrop = does === ' slipper' || does === ' drops';
    const isPress = does !== undefined && !isAdding && !isDrop;
    const press = isAgain(does) ? last : isPress && cards.button(name, text, fields.get(name));
    if (press) pressed.set(name, press);
    const event: Event = press
      ? { ...common, ...eventOf(press) }
      : isAdding
        ? { ...common, kind: 'installed', addedBy: name }
        : isDrop
          ? { ...common, kind: 'files', ...dropped(text) }
          : { ...common, kind: 'message', text };
    const reply = await speak(event, now);
    await settled();
    const shown = reply.file ? cardOfFile(reply.file, locale) : reply.card;
    answered(event, press ? press.card : undefined, shown);
    cards.show(name, shown);
    fields.delete(name);
    lines.push(line, '', ...quoted(reply.file ? plainText(shown) : reply.text));
    for (const { place, post } of messenger.posts.splice(0)) {
      const to = place.replace(chatOf(''), '');
      if ('card' in post) cards.show(to, post.card);
      lines.push(
        locale === 'da' ? `**Til ${to}:**` : `**To ${to}:**`,
        '',
        ...quoted('card' in post ? plainText(post.card) : post.line),
      );
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** "plan.csv, andet.docx + hvad nu": files by their names, and words beside them. */
function dropped(text: string): { files: SentFile[]; text: string } {
  const [names = '', words = ''] = text.split(' + ');
  return { files: names.split(', ').map((name) => sentFile(name)), text: words };
}

/** What pressing a button tells the bot. */
const eventOf = (press: Press) => {
  const { kind, verb, data } = press;
  return kind === 'file-consent' ? { kind, ...consentOf(data) } : { kind, verb, data };
};

const isAgain = (does: string | undefined): boolean => does === ' trykker igen' || does === ' presses again';

/** The chat somebody has with the bot alone. */
const chatOf = (name: string): string => `chat-${name}`;

/** What is said over and over is not written out. */
const folded = (text: string): string =>
  text.replace(
    /(\S{1,20})(?: \1){39,}/gu,
    (all, once: string) => `${once} × ${(all.length + 1) / (once.length + 1)}`,
  );

const quoted = (text: string): string[] => [
  ...folded(text)
    .split('\n')
    .map((shown) => (shown === '' ? '>' : `> ${shown}`)),
  '',
];

/** The way to the bot: what is said comes back as it is seen. */
export interface Voice {
  speak(event: Event, now: number): Promise<Pick<Reply, 'card' | 'text' | 'file'>>;
  close(): Promise<void>;
}
export type OpenVoice = (conversation: Conversation) => Promise<Voice>;

const directly: OpenVoice = async (conversation) => ({
  async speak(event, now) {
    const reply = await conversation.converse(event, now);
    if (!reply) throw new Error('The bot knows no such button.');
    return reply;
  },
  close: async () => {},
});
