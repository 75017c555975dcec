import type { Card } from '../../src/conversation/reply';
import { elementsOf, initialValues } from './fields';

/** A pressed button, with the card it stands on and what the card's fields held. */
export interface Press {
  title: string;
  /** One that opens a dialog, or stands in one; or Teams' own for a file. */
  kind: 'action' | 'dialog' | 'file-consent';
  verb: string;
  data: unknown;
  card: Card;
}

/** The cards of a conversation: they stay where they were shown, and their buttons with them. */
export function shownCards() {
  const shown: { to: string; card: Card }[] = [];
  const latestFirst = (name: string): Card[] => {
    const [own, others] = [true, false].map((isOwn) => shown.filter(({ to }) => (to === name) === isOwn));
    return [...(own ?? []).toReversed(), ...(others ?? []).toReversed()].map(({ card }) => card);
  };
  return {
    show: (to: string, card: Card): void => void shown.push({ to, card }),
    /** The card somebody was shown last. */
    last: (name: string): Card | undefined => shown.findLast(({ to }) => to === name)?.card,
    /** A button by its title, or how that begins, on the latest card that has it: their own before others'. */
    button(name: string, title: string, typed?: object): Press {
      for (const card of latestFirst(name)) {
        const found = buttonsOn(card);
        const button =
          found.find((one) => one.title === title) ??
          found.find((one) => String(one.title).startsWith(title));
        if (button) {
          const data = { ...initialValues(card), ...typed, ...(button.data as object) };
          const isInDialog = button.type === 'Action.Submit';
          const verb = String(isInDialog ? Reflect.get(data, 'verb') : button.verb);
          if (button.type === 'FileConsent') return { title, card, kind: 'file-consent', verb: '', data };
          return { title, card, kind: isInDialog ? 'dialog' : 'action', verb, data };
        }
      }
      const [last] = latestFirst(name);
      throw new Error(`No button "${title}"; there are: ${buttonsOn(last).map((one) => one.title)}`);
    },
  };
}

const buttonsOn = (card: Card | undefined) =>
  elementsOf(card, (type) => ['Action.Execute', 'Action.Submit', 'FileConsent'].includes(type));
