import { valuesInForm } from '../cards/form-values';
import { renderForm, renderMenu } from '../cards/render-form';
import { soughtIn } from '../commands/access';
import type { Refusal } from '../commands/command';
import type { About, Form, Problems, Values } from '../commands/form';
import { formMaker } from '../commands/forms';
import { changesSomething } from '../commands/offers';
import { dayAt } from '../domain/day';
import { initiativeId } from '../domain/ids';
import { leadsTo } from '../domain/merged';
import type { Register } from '../domain/register';
import type { Question } from '../queries/question';
import { changeable } from './changeable';
import type { Desk } from './desk';
import { isInDialog } from './dialog';
import { type Said, saying, showing } from './occasion';
import type { Reply } from './reply';
import { backFrom, listOf, wayBack } from './way-back';

/** What is to be drawn: a kind of form, what it is about, and what was typed already. */
export interface Opened {
  form: string;
  about: About;
  values?: Values | undefined;
  /** The version it was drawn from before: what others changed since then is still to be shown. */
  seen?: number | undefined;
  /** Shows beside what was typed what the register holds now. */
  conflict?: boolean | undefined;
  back?: unknown;
}

/** What is wrong with what was typed. */
export interface Trouble {
  problems?: Problems;
  problem?: string;
}

/** A form as the register is now; `undefined`: no form of ours is about that. */
export function drawn(said: Said, desk: Desk, { form, about, values }: Opened) {
  const { register, event, now, locale } = said;
  const actor = desk.actorOf(event.actor, register);
  const { id, kind } = event.place;
  const drawing = { register, actor, today: dayAt(now), locale, place: { id, kind } };
  return formMaker(form)?.draw(about, values ? { ...drawing, values } : drawing);
}

/** Shows a form, filled with what is known and what was typed. */
export function openForm(said: Said, desk: Desk, asked: Opened, trouble: Trouble = {}): Reply {
  const about = leading(asked.about, said.register);
  const opened = about === asked.about ? asked : { ...asked, about, seen: undefined };
  const result = drawn(said, desk, opened);
  if (!result) return forged(said, desk, namedForm(opened.form));
  return result.ok
    ? showForm(said, desk, result.form, opened, trouble)
    : refusing(said, result.refusal, wayBack(said, opened), opened);
}

function showForm(said: Said, desk: Desk, drawnNow: Form, opened: Opened, trouble: Trouble): Reply {
  const { values, conflict, seen } = opened;
  const form = drawnNow.seen === undefined || seen === undefined ? drawnNow : { ...drawnNow, seen };
  const { locale, now } = said;
  const today = dayAt(now);
  const asked = wayBack(said, opened) ?? listOf[opened.form];
  const draft = {
    form,
    op: desk.newOp(),
    ...(values ? { values } : {}),
    ...(conflict ? { beside: valuesInForm(form, values ?? {}, locale, today) } : {}),
    ...trouble,
    ...(asked ? { back: asked } : {}),
    isInDialog: isInDialog(said.event),
  };
  return { ...showing(renderForm(draft, locale, today), locale), isForm: true };
}

/** Lists what somebody may change about a thing. */
export function listForms(said: Said, desk: Desk, { about, back }: { about: About; back?: unknown }): Reply {
  const { register, event, locale, now } = said;
  const thing = changeable(
    register,
    leading(about, register),
    desk.actorOf(event.actor, register),
    dayAt(now),
  );
  if (!thing) return forged(said, desk, 'list-forms');
  const { subject, offers, who } = thing;
  const asked = backFrom(back) ?? thing.shown;
  // Everybody may ask others to tell; who wants to change something is told who may.
  if (!offers.some(changesSomething)) {
    const form = usualForms[Object.keys(about)[0] ?? ''] ?? 'other';
    return refusing(said, { reason: 'not-allowed', who }, asked, { form, about });
  }
  return showing(renderMenu({ subject, offers, back: asked }, locale, dayAt(now)), locale);
}

/** What is done with a thing most often: who may not do that asks for leave to. */
const usualForms: Readonly<Record<string, string>> = {
  initiative: 'update-status',
  task: 'edit-task',
  milestone: 'move-milestone',
  meeting: 'move-meeting',
};
/** What a form is about, by now: an initiative may have gone into another since its button was drawn. */
function leading(about: About, register: Register): About {
  const id = initiativeId.safeParse(about.initiative).data;
  const now = id && leadsTo(register.initiative, id);
  return now === undefined || now === id ? about : { ...about, initiative: now };
}

/** What somebody wanted to do, with what they typed. */
type Wanted = Pick<Opened, 'form' | 'about' | 'values'>;

/** Says that nothing was changed, and why; what was typed stays to be read, and who may not can ask to. */
export function refusing(
  said: Said,
  refusal: Refusal,
  back: Question | undefined,
  { form, about, values }: Wanted = { form: 'other', about: {} },
): Reply {
  const typed = values ? { typed: { form, values } } : {};
  const access = { form, about, sought: soughtIn(said.register, whoMay(refusal), about) };
  const asking = refusal.reason === 'not-allowed' ? { access } : {};
  return saying({ kind: 'refused', refusal, back, ...typed, ...asking }, said);
}

const whoMay = (refusal: Refusal) => (refusal.reason === 'not-allowed' ? refusal.who : []);

/** What no card of ours carries is refused, and told to who keeps the log; of what was sent, only known words. */
export function forged(said: Said, desk: Desk | undefined, what: string): Reply {
  desk?.forged(desk.actorOf(said.event.actor, said.register), what);
  return refusing(said, { reason: 'from-the-future' }, undefined);
}

/** A kind of form, in a word that no card can choose. */
export const namedForm = (kind: string): string => (formMaker(kind) ? kind : 'an unknown form');
