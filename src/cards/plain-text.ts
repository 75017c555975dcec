import { isBarText } from './bar';
import type { Card } from './card';

type Json = Record<string, unknown>;
const children = (element: Json, name: string): Json[] =>
  Array.isArray(element[name]) ? (element[name] as Json[]) : [];
const textOf = (element: Json): string => String(element.text ?? '').replaceAll('\u2060', '');

/** Marks that only guide the eye. */
const ornaments = new Set<string>(['›', '\u00a0']);

/** Columns side by side: a label and its value, or the first lines in one line and the rest below. */
function columnLines(set: Json): string[] {
  // A column that is a button of its own says nothing of the card.
  const columns = children(set, 'columns')
    .filter(({ selectAction }) => selectAction === undefined)
    .map(linesOf)
    .filter((lines) => lines.length > 0);
  const first = columns
    .map((lines) => lines[0])
    .reduce<string>(
      (said, next) => (said === '' ? (next ?? '') : said + (said.endsWith(':') ? ' ' : ' · ') + next),
      '',
    );
  const rest = columns.flatMap((lines) => lines.slice(1).map((line) => `  ${line}`));
  return first === '' ? rest : [set.separator === true ? `- ${first}` : first, ...rest];
}

/** A field with what it holds; of choices the chosen ones, else what is asked for. */
function fieldLine({ label, value, placeholder, choices, isMultiSelect }: Json): string {
  const values = isMultiSelect === true ? String(value ?? '').split(',') : [value];
  const chosen = Array.isArray(choices)
    ? values.flatMap((one) => (choices as Json[]).find((choice) => choice.value === one)?.title ?? [])
    : value === undefined
      ? []
      : [value];
  return `${String(label)}: ${chosen.length > 0 ? chosen.join(', ') : String(placeholder ?? '…')}`;
}

function linesOf(element: Json): string[] {
  switch (element.type) {
    case 'TextBlock':
      return [textOf(element)].filter(
        (text) => text.trim() !== '' && !ornaments.has(text) && !isBarText(text),
      );
    case 'RichTextBlock':
      return [children(element, 'inlines').map(textOf).join('')].filter((text) => text !== '');
    case 'Image':
      return [`[${String(element.altText ?? '')}]`];
    case 'ColumnSet':
      return columnLines(element);
    case 'Input.Toggle':
      return ['', `[${element.value === 'true' ? 'x' : ' '}] ${String(element.title)}`];
    case 'ActionSet':
      return ['', buttonLine(element)];
    case 'Input.Text':
    case 'Input.Date':
    case 'Input.ChoiceSet':
      return ['', fieldLine(element)];
    default: {
      const lines = children(element, 'items').flatMap(linesOf);
      const apart = element.separator === true || element.spacing === 'Large' || element.spacing === 'Medium';
      return apart && lines.length > 0 ? ['', ...lines] : lines;
    }
  }
}

const buttonLine = (element: Json): string =>
  children(element, 'actions')
    .map((action) => `[${String(action.title)}]`)
    .join(' ');

/** The card read aloud: one line per text, lists with dashes, labels beside their values, and the buttons last. */
export function plainText(card: Card): string {
  const buttons = buttonLine(card);
  const lines = children(card, 'body').flatMap(linesOf);
  return [...lines, ...(buttons === '' ? [] : ['', buttons])].join('\n').trim();
}

/** One line that says it all: for the notification, and where no card is shown. */
export const summaryOf = (card: Card): string => String(card.fallbackText ?? '');
