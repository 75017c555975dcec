import type { QuestionOf } from '../queries/question';
import type { Group, Say } from './card';
import { group, line } from './card';
import { clip, type Wording } from './wording';

/** What kind of place something is said in. */
type PlaceKind = NonNullable<QuestionOf<'help'>['place']>;

const shared = [
  ...['tour', 'due', 'overdue', 'next-meeting', 'initiatives', 'unfollowed', 'news', 'year'],
  ...['digest', 'subscribe-here', 'settings'],
] as const;

/** What people may choose to write where they are: after a call for help, the menu that Teams shows. */
export const commands: Readonly<Record<PlaceKind, readonly string[]>> = {
  personal: [
    ...['tour', 'my-tasks', 'my-reminders', 'due', 'next-ssg', 'initiatives', 'update', 'new-task'],
    ...['digest', 'subscribe', 'settings'],
  ],
  channel: shared,
  group: shared,
};

/** A button, or a line, that does what writing its words would. */
export const say = (title: string, text: string, { locale }: Pick<Wording, 'locale'>): Say => ({
  type: 'Action.Execute',
  title: clip(title, 80),
  verb: 'say',
  data: { text, locale },
});

/** A command as a button with a name of its own. */
export const sayCommand = (title: string, command: string, wording: Wording): Say =>
  say(title, wording.text(`help.command.${command}.say`), wording);

/** Commands as lines that can be pressed, each with what it is good for. */
export const commandsGroup = (heading: string, ids: readonly string[], wording: Wording): Group =>
  group(
    heading,
    ids.map((id) => {
      const words = wording.text(`help.command.${id}.say`);
      const open = say(wording.text('button.open', { name: words }), words, wording);
      return line({ title: words, meta: wording.text(`help.command.${id}.what`), open });
    }),
  );
