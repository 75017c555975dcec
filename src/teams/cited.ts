import type { Activity } from 'botbuilder';
import type { CitedSource } from '../conversation/reply';

/** Sources that Teams shows of one message. */
const most = 20;

/**
 * A text in which each source it names is marked by its number, [1], and what Teams shows of it to whoever points there
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content#citations). What is
 * not named in the text is not cited. Numbers that stood in brackets before would be taken for marks, so they get round
 * ones. Nothing says that a model wrote it: none did.
 */
export function cited(text: string, sources: readonly CitedSource[]): Partial<Activity> {
  const byLine = new Map(sources.map((one) => [one.line, one]));
  if (byLine.size === 0) return { text };
  const named: CitedSource[] = [];
  // The longest first: the line of one may end that of another.
  const lines = [...byLine.keys()].sort((a, b) => b.length - a.length);
  const marked = text
    .replace(/\[(\d+)\]/g, '($1)')
    .replace(new RegExp(lines.map(literally).join('|'), 'g'), (line) => {
      const source = byLine.get(line);
      if (source && !named.includes(source) && named.length < most) named.push(source);
      const position = source ? named.indexOf(source) + 1 : 0;
      return position > 0 ? `${line} [${position}]` : line;
    });
  return named.length === 0 ? { text } : { text: marked, entities: [messageCiting(named)] };
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** There is one such entity in a message, at most. */
const messageCiting = (sources: readonly CitedSource[]) => ({
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  citation: sources.map(({ name, abstract }, at) => ({
    '@type': 'Claim',
    position: at + 1,
    appearance: { '@type': 'DigitalDocument', name, abstract },
  })),
});
