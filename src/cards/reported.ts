import type { Reported } from '../domain/source';
import { longDay } from './days';
import { clip, type Wording } from './wording';

type Told = { reported?: Reported | undefined } | undefined;
const words = (key: string, { by, on }: Reported, wording: Wording): string =>
  wording.text(key, { name: clip(by, 80), day: longDay(on, wording.locale) });

/** Who told it in the chat, and when; empty for what stands in a document. */
export const reportedWords = (told: Told, wording: Wording): string =>
  told?.reported ? words('note.reported', told.reported, wording) : '';

/** Who corrected a thing last in the chat, and when; `undefined` where nobody did. */
export const editedWords = (edited: Reported | undefined, wording: Wording): string | undefined =>
  edited && words('note.edited', edited, wording);
