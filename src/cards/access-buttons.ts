import type { About } from '../commands/form';
import type { Grant } from '../domain/person';
import { press } from './acts';
import { ask } from './buttons';
import type { Button } from './card';
import type { Wording } from './wording';

/** A form that somebody may not fill in, what it is about, and the role that would let them. */
export interface WantedAccess {
  form: string;
  about: About;
  /** `undefined` where only the secretariat may. */
  sought: Grant | undefined;
}

/** To ask for leave, and to see who has it. */
export function accessButtons({ form, about, sought }: WantedAccess, wording: Wording): Button[] {
  return [
    press(wording.text('button.request-access'), 'request-access', { form, about: { ...about } }, wording),
    ask(wording.text('button.who-may'), { kind: 'people', ...heldFor(sought) }, wording),
  ];
}

function heldFor(grant: Grant | undefined) {
  if (grant === undefined || grant.role === 'secretariat') return { role: 'secretariat' } as const;
  const { role: _role, ...what } = grant;
  return what;
}
