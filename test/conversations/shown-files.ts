import type { FileInChat, Put, UploadPlace } from '../../src/conversation/files';
import type { Card } from '../../src/conversation/reply';
import type { Locale } from '../../src/domain/prose';

const words = {
  da: { asked: 'Fil', put: 'Fil i OneDrive', allow: 'Tillad', decline: 'Afvis' },
  en: { asked: 'File', put: 'File in OneDrive', allow: 'Allow', decline: 'Decline' },
};

const line = (text: string) => ({ type: 'TextBlock', text });

/** A file as Teams shows it, drawn as a card: its buttons are Teams' own. */
export function cardOfFile(file: FileInChat, locale: Locale): Card {
  const { asked, put, allow, decline } = words[locale];
  if (file.kind === 'put') return { body: [line(`${put}: ${file.at.name}`)] };
  const { name, description, context } = file;
  const button = (title: string, accepted: boolean) => ({
    type: 'FileConsent',
    title,
    data: { accepted, context, name },
  });
  return {
    body: [line(`${asked}: ${name}`), line(description)],
    actions: [button(allow, true), button(decline, false)],
  };
}

/** What somebody answered, as the event of it tells. */
export function consentOf(data: unknown): {
  accepted: boolean;
  context: unknown;
  to: UploadPlace | undefined;
} {
  const { accepted, context, name } = data as { accepted: boolean; context: unknown; name: string };
  const at = (part: string) => `https://example-my.sharepoint.com/${part}/${encodeURIComponent(name)}`;
  const type = name.split('.').at(-1) ?? '';
  const to = { link: at('upload'), page: at('Documents'), id: name, name, type };
  return { accepted, context, to: accepted ? to : undefined };
}

/** What a line "OneDrive: full" says of the next file that is put there; "OneDrive: open" takes all. */
export function driveIn(text: string): Put | undefined {
  const [, state] = /^OneDrive: (open|gone|full|unreachable|strange)$/.exec(text) ?? [];
  if (state === undefined) return undefined;
  return state === 'open' ? { ok: true } : { ok: false, reason: state as 'gone' };
}
