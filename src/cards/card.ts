import type { Press } from './acts';
import type { Ask, Button, Say } from './button';
import { capital } from './wording';

/** An adaptive card, ready to be sent. */
export type Card = Record<string, unknown>;

/** A colour by meaning; it always stands beside a word that says the same. */
export type Tone = 'default' | 'good' | 'warning' | 'attention' | 'accent';

export type { Ask, Button, Correct, Say } from './button';

/** A phase or a state as a coloured band with its word. `style` is the band's, `tone` the text's. */
export interface Badge {
  label: string;
  text: string;
  style: Tone | 'emphasis';
  tone: Tone;
  /** What stands below it. */
  aside: string;
}

/** One line of a list. Empty texts are not shown; `open` is what pressing the line asks or does. */
export interface Line {
  /** The short date in the left column. */
  when: string;
  title: string;
  /** Names stand out; whole sentences are not shouted. */
  weight: 'Bolder' | 'Default';
  mark: string;
  tone: Tone;
  meta: string;
  details: { text: string }[];
  open: Ask | Say | Press | null;
  /** Points to the right where the line can be pressed. */
  chevron: string;
}

/** Lines under a heading. */
export interface Group {
  heading: string;
  tone: Tone;
  note: string;
  lines: Line[];
}

/** A label and its value; the label ends with a colon. */
export interface Fact {
  label: string;
  value: string;
}

/** What a kind's template is filled with: everything worded, nothing missing. */
export interface Page {
  title: string;
  subtitle: string;
  badge: Badge[];
  lead: { text: string }[];
  facts: Fact[];
  groups: Group[];
  notes: { text: string }[];
  actions: Button[];
  /** One line that says it all, for the notification and for reading aloud. */
  summary: string;
}

/** What a page is written with; everything but its title may be left out. */
export type PageDraft = Pick<Page, 'title'> &
  Partial<Omit<Page, 'lead' | 'notes' | 'badge' | 'actions'>> & {
    lead?: (string | undefined)[];
    notes?: (string | undefined)[];
    badge?: Badge | undefined;
    actions?: (Button | undefined)[];
  };

/** Buttons on one card, none hidden. */
export const mostActions = 6;

const texts = (parts: (string | undefined)[] = []) =>
  parts.flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]));

/** What a page says first: its first paragraph, else its first line. */
const gist = ({ lead, groups }: PageDraft): string | undefined =>
  lead?.find(Boolean) ?? groups?.flatMap(({ lines }) => lines)[0]?.title;

/** A whole page: what the draft leaves out is empty, groups without content and a repeated button are dropped. */
export function page(draft: PageDraft): Page {
  const actions = (draft.actions ?? []).filter((action) => action !== undefined);
  const titles = actions.map((action) => action.title);
  return {
    title: draft.title,
    subtitle: draft.subtitle ?? '',
    badge: draft.badge ? [draft.badge] : [],
    lead: texts(draft.lead),
    facts: (draft.facts ?? []).filter((fact) => fact.value !== ''),
    groups: (draft.groups ?? []).filter((group) => group.lines.length > 0 || group.note !== ''),
    notes: texts(draft.notes),
    actions: actions.filter((action, at) => titles.indexOf(action.title) === at).slice(0, mostActions),
    summary: draft.summary ?? [draft.title, gist(draft)].filter(Boolean).join(': '),
  };
}

/** A line of a list; what is left out is empty. */
export function line(
  parts: Partial<Omit<Line, 'chevron' | 'details'>> & { title: string; details?: (string | undefined)[] },
): Line {
  const open = parts.open ?? null;
  return {
    when: parts.when ?? '',
    title: parts.title,
    weight: parts.weight ?? 'Bolder',
    mark: parts.mark ?? '',
    tone: parts.tone ?? 'default',
    meta: capital(parts.meta ?? ''),
    details: texts(parts.details),
    open,
    chevron: open ? '›' : '',
  };
}

/** Lines under a heading; the note stands between the two. */
export const group = (heading: string, lines: Line[], note = '', tone: Tone = 'default'): Group => ({
  heading,
  tone,
  note,
  lines,
});

/** Joins what is not empty: "SSG · 8. november 2023". */
export const dotted = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');
