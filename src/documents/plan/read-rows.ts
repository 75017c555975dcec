import type { PlanWords } from '../../language/plan-words';
import { type Piece, type Row, textOf } from '../tables/piece';
import { Unreadable } from '../unreadable';
import { continued, goesOn } from './continued-row';
import { type Header, headerOf, oneLine } from './header';
import { type PlanRow, said } from './plan-row';

/** A row of a work plan, or words of the file that were not read: a heading that is no column of ours. */
export type ReadRow = { kind: 'row'; row: PlanRow } | { kind: 'unread'; words: string };

/** Columns a row is looked at. */
const mostColumns = 200;

/**
 * The rows of the tables of a file, as they come: headings of columns, of focus areas and of goals are told apart
 * from rows, and rows that go on are put together. Throws `Unreadable` where there is no table, or none with headings
 * that are known.
 */
export async function* readRows(pieces: AsyncIterable<Piece>, words: PlanWords): AsyncGenerator<ReadRow> {
  let [header, area, goal, lastText]: [Header | undefined, string | undefined, string | undefined, string] = [
    undefined,
    undefined,
    undefined,
    '',
  ];
  let held: PlanRow | undefined;
  let [isTable, hasHeadings, table] = [false, false, 0];
  const unread = new Set<string>();

  for await (const piece of pieces) {
    if (piece.kind === 'text') {
      lastText = piece.text;
      if (words.area(piece.text)) [area, goal] = [piece.text, undefined];
      else if (words.goal(piece.text)) goal = piece.text;
      continue;
    }
    isTable = true;
    if (piece.table !== table) {
      // The heading of a table stands right above it; one that names no focus area we know is kept in its words.
      if (
        lastText !== '' &&
        piece.name === undefined &&
        words.area(lastText) === undefined &&
        words.goal(lastText) === undefined &&
        lastText.length < 120
      )
        [area, goal] = [lastText, undefined];
      [table, lastText] = [piece.table, ''];
      // A table that goes on after a page needs no headings of its own; another one does.
      if (header && widthOf(piece) !== header.width) header = undefined;
    }
    if (piece.cells.size > mostColumns) continue;
    const fresh = headerOf(piece, words);
    if (fresh) {
      header = fresh;
      hasHeadings = true;
      for (const one of fresh.unread) if (!unread.has(one)) yield { kind: 'unread', words: one };
      for (const one of fresh.unread) unread.add(one);
      continue;
    }
    const heading = headingIn(piece, header, words);
    if (heading !== undefined) {
      if (words.area(heading) === undefined && words.goal(heading) !== undefined) goal = heading;
      else [area, goal] = [heading, undefined];
      continue;
    }
    if (!header || isEmpty(piece)) continue;
    const now = said(piece, header, words);
    if (goesOn(held, now, words)) {
      if (held) held = continued(held, now);
      if (held && now.goal !== undefined) goal = held.goal;
      continue;
    }
    if (held) yield { kind: 'row', row: held };
    if (now.goal !== undefined) goal = now.goal;
    held = {
      ...now,
      area: now.area ?? area,
      goal: now.goal ?? (now.continuesGoal || !hasGoals(header) ? goal : undefined),
    };
    if (now.title === '') held = undefined;
  }
  if (held) yield { kind: 'row', row: held };
  if (!isTable) throw new Unreadable('no-table', 'no table');
  if (!hasHeadings) throw new Unreadable('no-headings', 'no row of headings');
}

const widthOf = ({ cells }: Row): number => Math.max(0, ...[...cells].map(([at, { span }]) => at + span));

const hasGoals = ({ columns }: Header): boolean => columns.some(({ holds }) => holds === 'goal');

const isEmpty = ({ cells }: Row): boolean => [...cells.values()].every((cell) => textOf(cell) === '');

/** The words of a row that heads those below it: its one cell goes all the way across, or names a focus area or a goal. */
function headingIn({ cells }: Row, header: Header | undefined, words: PlanWords): string | undefined {
  const filled = [...cells.values()].filter((cell) => textOf(cell) !== '');
  const [only] = filled;
  if (!only || filled.length > 1 || only.continues) return undefined;
  const text = oneLine(only);
  const isAcross =
    cells.size === 1 && (header === undefined || header.width > 1) && only.span >= (header?.width ?? 1);
  return isAcross || words.area(text) || words.goal(text) ? text : undefined;
}
