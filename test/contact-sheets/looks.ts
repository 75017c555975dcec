import type { BrowserContextOptions } from 'playwright-core';

/** How a card may be looked at. Widths are in CSS pixels: of a card in a channel, in a chat, on a small phone. */
export interface Look {
  theme: 'light' | 'dark';
  /** Of one card. */
  width: number;
  columns: number;
  context?: BrowserContextOptions;
}

export const looks = {
  light: { theme: 'light', width: 480, columns: 4 },
  dark: { theme: 'dark', width: 480, columns: 4 },
  narrow: { theme: 'light', width: 320, columns: 6 },
  contrast: {
    theme: 'dark',
    width: 480,
    columns: 4,
    context: { forcedColors: 'active', colorScheme: 'dark' },
  },
  zoom: { theme: 'light', width: 400, columns: 2, context: { deviceScaleFactor: 2 } },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;
export const lookNames = Object.keys(looks) as LookName[];
