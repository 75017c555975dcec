import { addDays, type Day, dayAt } from '../domain/day';
import { instantOf, type MeetingDay, meetingDaysOf, type Slot, slotsOf } from '../domain/digest-slots';
import { addWorkingDays } from '../domain/holidays';
import { isLive } from '../domain/live';
import type { Register } from '../domain/register';
import type { Subscription } from '../domain/subscription';
import type { Steps } from '../lib/steps';

/** A slot of a subscription that is near. */
export interface NearSlot extends Slot {
  subscription: Subscription;
  /** When the secretariat is shown it, in milliseconds since 1970; nobody is where there is none. */
  previewAt: number | undefined;
}

interface Known {
  subscription: Subscription;
  /** What its slots were reckoned from besides: the day, and the meetings where they go by these. */
  from: string;
  slots: NearSlot[];
}

/** A preview is never shown longer before: the working day before Easter. */
const ahead = 8;

/** How many days back it is looked whether one was forgotten because no program was running. */
const back = 8;

/** The near slots of subscriptions, reckoned anew only when a day, a subscription or the register is another. */
export class NearSlots {
  private readonly known = new Map<string, Known>();

  /** `failed` is told, once for each day, of a subscription whose slots cannot be reckoned; it then has none. */
  constructor(private readonly failed: (error: unknown, subscription: Subscription['id']) => void) {}

  /** The slots of the last and the next days; a turn for each subscription. */
  *of(collaboration: string, register: Register, now: number): Steps<NearSlot[]> {
    const today = dayAt(now);
    const near: NearSlot[] = [];
    let meetings: MeetingDay[] | undefined;
    for (const subscription of register.subscription.values()) {
      const id = `${collaboration}\n${subscription.id}`;
      if (!isLive(subscription)) {
        this.known.delete(id);
        continue;
      }
      const byMeetings = subscription.rhythm.kind === 'meetings';
      const from = byMeetings ? `${today} ${register.sequence}` : today;
      let known = this.known.get(id);
      if (known?.subscription !== subscription || known.from !== from) {
        if (byMeetings) meetings ??= meetingDaysOf(register);
        known = { subscription, from, slots: this.reckoned(subscription, meetings ?? [], today) };
        this.known.set(id, known);
        yield;
      }
      near.push(...known.slots);
    }
    return near;
  }

  private reckoned(subscription: Subscription, meetings: readonly MeetingDay[], today: Day): NearSlot[] {
    const span = { from: addDays(today, -back), to: addDays(today, ahead) };
    try {
      return slotsOf(subscription, meetings, span).map((slot) => ({
        ...slot,
        subscription,
        previewAt: previewOf(subscription, slot),
      }));
    } catch (error) {
      this.failed(error, subscription.id);
      return [];
    }
  }
}

/** At six in the evening before, or at three in the afternoon of the working day before. */
function previewOf({ preview }: Subscription, { usual }: Slot): number | undefined {
  const day = dayAt(usual);
  if (preview === 'none') return undefined;
  return preview === 'evening-before'
    ? instantOf(addDays(day, -1), '18:00')
    : instantOf(addWorkingDays(day, -1), '15:00');
}
