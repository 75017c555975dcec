import type { AnswerOf } from '../queries/answer';
import { ask, askInDialog } from './buttons';
import { type Group, group, line, type Page, page } from './card';
import { commands, commandsGroup, sayCommand } from './commands';
import { examples, examplesGroup } from './help-examples';
import { meetingLine } from './meeting-line';
import { tourPage } from './tour';
import { clip, type Wording } from './wording';

type Help = AnswerOf<'help'>;

/** Greeting, thanks, welcome, tour, or all that can be said where it is asked. */
export function helpPage(answer: Help, wording: Wording): Page {
  const { topic, question } = answer;
  if (topic === 'tour') return tourPage(answer, wording);
  const { place = 'personal' } = question;
  const lead = wording.text(`help.lead.${topic}`);
  const title = wording.text(`help.title.${topic}`);
  const help = ask(wording.text('help.button.help'), { kind: 'help', topic: 'help' }, wording);
  const tour = askInDialog(wording.text('help.button.tour'), { kind: 'help', topic: 'tour' }, wording);
  const language = sayCommand(wording.text('help.button.language'), 'language', wording);
  const settings = ask(wording.text('button.settings'), { kind: 'settings' }, wording);
  switch (topic) {
    case 'welcome':
      return page({
        title,
        lead: [addedBy(answer, wording), lead],
        facts: [],
        groups: [
          group(
            '',
            ['what', 'how', 'itself'].map((key) => said(wording.text(`help.${key}`))),
          ),
          examplesGroup(answer, wording),
        ],
        notes: [wording.text(`help.here.${place}`)],
        actions: [
          sayCommand(wording.text('help.button.subscribe'), 'subscribe', wording),
          tour,
          help,
          language,
        ],
        summary: [addedBy(answer, wording), lead].filter(Boolean).join(' '),
      });
    case 'help':
      return page({
        title,
        lead: [lead, wording.text('help.trust'), wording.text('help.how')],
        groups: [commandsGroup(wording.text('help.commands'), commands[place], wording), ownWords(wording)],
        notes: [
          wording.text(`help.here.${place}`),
          place === 'personal' ? wording.text('help.files') : undefined,
          wording.text('in-words.help'),
        ],
        actions: [tour, ...examples(answer, wording).slice(0, 2), language],
        summary: lead,
      });
    case 'thanks':
      return page({
        title,
        lead: [lead],
        groups: [meetings(answer, wording)],
        actions: [...examples(answer, wording).slice(0, 4), help],
        summary: lead,
      });
    default:
      return page({
        title,
        lead: [lead],
        groups: [examplesGroup(answer, wording)],
        actions: [help, tour, language, topic.endsWith('language') ? settings : undefined],
        summary: lead,
      });
  }
}

/** Who added the bot, where others read along. */
function addedBy({ question: { addedBy: name, place } }: Help, wording: Wording): string | undefined {
  if (!name || !place || place === 'personal') return undefined;
  return wording.text(`help.added.${place}`, { name: clip(name, 80) });
}

const said = (title: string) => line({ title, weight: 'Default' });

const ownWords = (wording: Wording): Group =>
  group(
    wording.text('help.own-words'),
    ['status', 'due', 'clusters', 'task'].map((key) => said(wording.text(`help.example.${key}`))),
  );

const meetings = ({ nextMeetings }: Help, wording: Wording): Group =>
  group(
    wording.text('help.meetings'),
    nextMeetings.slice(0, 3).map((item) => ({ ...meetingLine(item, wording), details: [] })),
  );
