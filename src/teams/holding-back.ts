import type { TurnContext } from 'botbuilder';
import type { Event } from '../conversation/event';
import type { Reply } from '../conversation/reply';
import type { Locale } from '../domain/prose';
import type { Log } from '../lib/log';
import { mannerOf } from './invokes';
import { inPassing, message } from './outbound';
import { perPerson, type Rate, usualRate } from './rate';

interface Parts {
  /** What is said to who sends faster than anybody types; without it nobody is held back. */
  hurried?(locale: Locale): Reply;
  rate?: Rate;
  log: Log;
}

/**
 * Holds back what somebody sends too fast, and says whether it did. A button is told each time, as its client waits for
 * it; a message once. People are measured on a clock that cannot be set.
 */
export function holdingBack({ hurried, rate = usualRate, log }: Parts) {
  const admits = perPerson(rate);
  return async (context: TurnContext, event: Event): Promise<boolean> => {
    if (!hurried || event.kind === 'installed') return false;
    const { id, objectId, tenant = '' } = event.actor;
    const admission = admits(`${tenant}:${objectId ?? id}`, performance.now());
    if (admission === 'yes') return false;
    const isNew = admission === 'told-now';
    if (isNew) log.warn({ event: event.kind }, 'Somebody sends faster than is answered');
    const reply = hurried(event.locale ?? 'da');
    const { type, name } = context.activity;
    if (type === 'invoke') {
      const value = mannerOf(name)?.failed(reply) ?? inPassing(reply);
      await context.sendActivity({ type: 'invokeResponse', value });
    } else if (isNew) await context.sendActivity(message(reply));
    return true;
  };
}
