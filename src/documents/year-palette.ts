import type { YearKind } from '../queries/answer';

export type Theme = 'light' | 'dark';

/** The colours of a wheel: each reads on `paper`, and the ones beside each other differ in lightness too. */
export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  /** Every second month. */
  bands: readonly [string, string];
  today: string;
  kinds: Readonly<Record<YearKind, string>>;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#1b1f24',
    quiet: '#525a64',
    line: '#c9d0d8',
    bands: ['#f3f5f8', '#e6eaf0'],
    today: '#c4262e',
    kinds: {
      meeting: '#0b5cad',
      paper: '#a4490b',
      agenda: '#6b5900',
      evaluation: '#7a1fa2',
      milestone: '#1a6b37',
      task: '#414b57',
    },
  },
  dark: {
    paper: '#16191d',
    ink: '#eceff3',
    quiet: '#b0b8c2',
    line: '#454e59',
    bands: ['#20252b', '#2a3038'],
    today: '#ff7b7b',
    kinds: {
      meeting: '#8cc1ff',
      paper: '#ffb27a',
      agenda: '#e8d36a',
      evaluation: '#dfa6ff',
      milestone: '#86dba2',
      task: '#ccd4de',
    },
  },
};

/** The form of each kind, so that none is told by its colour alone. */
export const forms: Readonly<Record<YearKind, string>> = {
  meeting: 'circle',
  paper: 'triangle',
  // The paper's triangle upside down.
  agenda: 'path://M0 0L10 0L5 9Z',
  evaluation: 'diamond',
  milestone: 'rect',
  task: 'circle',
};

/** Drawn as an outline. */
export const isHollow = (kind: YearKind): boolean => kind === 'task';

/** Each kind has a ring of its own, the outermost first. */
export const rings: readonly YearKind[] = ['meeting', 'paper', 'agenda', 'evaluation', 'milestone', 'task'];
