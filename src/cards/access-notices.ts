import { initiativeId } from '../domain/ids';
import type { Prose } from '../domain/prose';
import type { Question } from '../queries/question';
import { accessButtons } from './access-buttons';
import { press } from './acts';
import { ask, helpButton, initiativesButton, opening } from './buttons';
import { type Ask, dotted, type Page, page } from './card';
import type { AccessNotice } from './people-notice';
import { capital, clip, type Wording } from './wording';

/** What is said about roles: to who asks for one, and to the secretariat that gives it. */
export function accessNoticePage(notice: AccessNotice, wording: Wording): Page {
  const { kind } = notice;
  const say = (part: string, values: Record<string, string> = {}) =>
    wording.text(`notice.${kind}.${part}`, values);
  const onwards = [initiativesButton(wording), helpButton(wording)];
  switch (notice.kind) {
    case 'access-wanted':
      return wantedPage(notice, wording);
    case 'access-requested':
    case 'access-unreachable': {
      const names = wording.list(notice.names.slice(0, 5).map((name) => clip(name, 80)));
      return page({
        title: say('title'),
        lead: [names === '' ? say('lead-unnamed') : say('lead', { names })],
        actions: onwards,
      });
    }
    case 'access-list': {
      const buttons = accessButtons({ form: 'other', about: {}, sought: undefined }, wording);
      return page({ title: say('title'), lead: [say('lead')], actions: [...buttons, ...onwards] });
    }
    case 'access-asked-already':
    case 'access-in-private':
      return page({ title: say('title'), lead: [say('lead')], actions: onwards });
    case 'access-granted': {
      const { role, what, initiative } = notice;
      return page({
        title: say('title'),
        lead: [roleOf(role, what, wording), say('lead')],
        actions: [openButton(initiative, what, wording), helpButton(wording)],
      });
    }
    case 'access-declined':
      return page({
        title: say('title'),
        lead: [say('lead', { doing: doingOf(notice, wording) })],
        actions: [
          ask(wording.text('button.secretariat'), { kind: 'people', role: 'secretariat' }, wording),
          helpButton(wording),
        ],
      });
    case 'access-declined-done': {
      const name = clip(notice.name, 80);
      return page({
        title: say('title', { name }),
        lead: [say(notice.told ? 'told' : 'not-told', { name })],
        actions: [ask(wording.text('button.people'), { kind: 'people' }, wording), helpButton(wording)],
      });
    }
  }
}

/** Somebody asks to be let in: what for, and the two ways to answer. */
function wantedPage(notice: Extract<AccessNotice, { kind: 'access-wanted' }>, wording: Wording): Page {
  const { person, asked, subject, sought, about } = notice;
  const say = (part: string, values: Record<string, string> = {}) =>
    wording.text(`notice.access-wanted.${part}`, values);
  const name = clip(person.name, 80);
  const grant = { form: 'grant-role', about: { ...about }, values: { person: person.id } };
  const decline = { form: asked.form, about: { ...asked.about }, person: person.id };
  const doing = doingOf(notice, wording);
  return page({
    title: say('title', { name }),
    facts: [
      { label: say('doing'), value: doing },
      { label: say('needs'), value: sought ? roleOf(sought.role, sought.what, wording) : '' },
    ],
    actions: [
      press(wording.text('button.grant-access'), 'open-form', grant, wording, { style: 'positive' }),
      press(wording.text('button.decline-access'), 'decline-access', decline, wording),
      openButton(asked.about.initiative, subject, wording),
    ],
    summary: `${say('title', { name })}: ${doing}`,
  });
}

/** "Medlem af arbejdsgruppen · Rygestop". */
const roleOf = (role: string, what: Prose | undefined, wording: Wording): string =>
  dotted(capital(wording.text(`value.role.${role}`)), what && clip(wording.name(what), 160));

/** What somebody wanted to do: the name of the form, and of what it is about. */
const doingOf = (
  { asked: { form }, subject }: Pick<Extract<AccessNotice, { kind: 'access-declined' }>, 'asked' | 'subject'>,
  wording: Wording,
): string =>
  dotted(
    wording.has(`form.${form}.title`) ? wording.text(`form.${form}.title`) : wording.text('access.other'),
    subject && clip(wording.name(subject), 160),
  );

/** Opens what it is about, where that is an initiative. */
function openButton(id: string | undefined, name: Prose | undefined, wording: Wording): Ask | undefined {
  const initiative = initiativeId.safeParse(id).data;
  if (!initiative || !name) return undefined;
  const question: Question = { kind: 'initiative', initiative, aspect: 'status' };
  return opening(clip(wording.name(name), 40), question, wording);
}
