import { z } from 'zod';
import { readAct } from '../cards/acts';
import { dayAt } from '../domain/day';
import { changeId } from '../domain/ids';
import { locale } from '../domain/prose';
import { question } from '../queries/question';
import { onAccessAct } from './access';
import { askedFile } from './asked-file';
import { onChangeAct } from './change';
import { correcting } from './correct';
import type { Event } from './event';
import { forged } from './form';
import { askedHere } from './here';
import type { ShortMemories } from './memory';
import { onMissedAct } from './missed';
import { besideOf, type Occasion } from './occasion';
import { offerFile } from './offer-file';
import { keyOf, longestMessage, onMessage } from './on-message';
import { withheld } from './people';
import { onPlanAct } from './plan/on-plan-act';
import { answering, noticing } from './replies';
import type { Reply } from './reply';
import { settleDigest } from './settle-digest';
import { ownOffers } from './shared';
import { settleReminders } from './uncertain-reminders';

const action = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('ask'), data: z.object({ question, locale }) }),
  /** No person pressed it: a client asks for the card as its user may use it. */
  z.object({
    verb: z.literal('refresh'),
    data: z.object({ question, locale, change: changeId.optional() }),
  }),
  z.object({ verb: z.literal('say'), data: z.object({ text: z.string().max(200), locale }) }),
  z.object({ verb: z.literal('offer-file'), data: askedFile }),
  z.object({
    verb: z.literal('correct'),
    data: z.object({ text: z.string().max(longestMessage), previous: question.optional(), locale }),
  }),
]);

const asks: ReadonlySet<string> = new Set(action.options.map(({ shape }) => shape.verb.value));

type Pressed = Extract<Event, { kind: 'action' | 'dialog' }>;

/** What a pressed button does; nothing for a button this program does not know. */
export async function onAction(
  occasion: Occasion<Pressed>,
  memories: ShortMemories,
): Promise<Reply | undefined> {
  const { event, register, now } = occasion;
  const today = dayAt(now);
  const wanted = asks.has(event.verb) ? action.safeParse({ ...event }).data : undefined;
  if (!wanted) return onAct(occasion);
  const { verb, data } = wanted;
  if (register.initiative.size === 0) return noticing({ kind: 'empty-register' }, 'none', data.locale, today);
  if (verb === 'say')
    return onMessage(
      { ...occasion, event: { ...event, kind: 'message', text: data.text, locale: data.locale } },
      memories,
    );
  if (verb === 'correct') return correcting(register, data, today);
  const said = { ...occasion, locale: data.locale };
  if (verb === 'offer-file') return offerFile(said, data);
  const question = askedHere(data.question, said);
  const kept = withheld(question, said);
  if (kept) return kept;
  if (verb === 'ask') memories.of(register).note(keyOf(event), data.question, now);
  // What a pressed button shows is shown to who pressed it.
  const offers = ownOffers(question, said, verb === 'refresh' ? data.change : undefined);
  return answering(register, question, data.locale, today, null, undefined, offers, besideOf(said));
}

async function onAct(occasion: Occasion<Pressed>): Promise<Reply | undefined> {
  const { event, desk } = occasion;
  const read = readAct(event.verb, event.data);
  // A card of an older program may ask for what is no longer there: it stays as it is.
  if (read === 'unknown') desk?.forged(desk.actorOf(event.actor, occasion.register), 'an unknown button');
  if (read === 'unknown') return undefined;
  if (read === 'forged') return forged({ ...occasion, locale: event.locale ?? 'da' }, desk, event.verb);
  const { act, locale } = read;
  const said = { ...occasion, locale };
  switch (act.verb) {
    case 'list-missed':
    case 'forget-missed':
    case 'open-synonym':
    case 'add-synonym':
    case 'remove-synonym':
      return onMissedAct(said, act);
    case 'settle-digest':
      return settleDigest(said, act);
    case 'settle-reminders':
      return settleReminders(said, act);
    case 'request-access':
    case 'decline-access':
      return onAccessAct(said, act);
    case 'work-plan':
      return onPlanAct(said, act);
    default:
      return onChangeAct(said, act);
  }
}
