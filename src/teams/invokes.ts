import type { InvokeResponse } from 'botbuilder';
import type { Reply } from '../conversation/reply';
import { dialogDone, dialogMessage, dialogWith, insertable, searchMessage } from './dialogs';
import { submitsFeedback } from './feedback';
import { fileConsent } from './file-cards';
import { inPassing, replacement, unknownButton } from './outbound';

/** How one kind of invoke is answered; whatever happens, it is. */
interface Manner {
  /** `isShown`: what was changed is seen by everybody on the card that was pressed. */
  reply(reply: Reply, isShown: boolean): InvokeResponse;
  /** `reply` says so in words. */
  unknown(reply: Reply): InvokeResponse;
  failed(reply: Reply): InvokeResponse;
  /** What there is to say comes as a message of its own. */
  posts?: true;
}

const onCard: Manner = {
  reply: replacement,
  unknown: unknownButton,
  // Nothing takes the place of the pressed card: it may be a form, and what is typed in it has to stay.
  failed: inPassing,
};

const inDialog: Manner = {
  reply: (reply, isShown) => {
    if (reply.file) return dialogMessage(reply.summary);
    return reply.everyone && isShown ? dialogDone() : dialogWith(reply);
  },
  unknown: ({ summary }) => dialogMessage(summary),
  failed: (reply) => (reply.dialog ? dialogWith(reply) : dialogMessage(reply.text)),
};

/** A dialog that was opened where one writes leaves the card it made there. */
const whereOneWrites: Manner = {
  ...inDialog,
  reply: (reply) => {
    if (!reply.everyone) return dialogWith(reply);
    const { card, summary } = reply.everyone;
    return insertable([{ title: reply.summary, text: summary, card }]);
  },
};

const searching: Manner = {
  reply: ({ results = [], text }) =>
    results.length > 0 ? insertable(results) : searchMessage(wordsOf(text)),
  unknown: ({ text }) => searchMessage(wordsOf(text)),
  failed: ({ text }) => searchMessage(wordsOf(text)),
};

/** The question for a file has no answer of its own: what came of it is shown in its place. */
const silently: Manner = { reply: dialogDone, unknown: dialogDone, failed: dialogDone };

/** What a card says, without its heading's underline of buttons: they cannot be pressed there. */
const wordsOf = (text: string): string => text.replace(/\n+\[[^\n]*\]$/u, '');

/** Teams takes offence at an answer that is not empty. */
const nothing = (): InvokeResponse => ({ status: 200, body: {} });
const feedback: Manner = { reply: nothing, unknown: nothing, failed: nothing, posts: true };

const manners: Readonly<Record<string, Manner>> = {
  'adaptiveCard/action': onCard,
  'task/fetch': inDialog,
  'task/submit': inDialog,
  'composeExtension/fetchTask': inDialog,
  'composeExtension/submitAction': whereOneWrites,
  'composeExtension/query': searching,
  [fileConsent]: silently,
  [submitsFeedback]: feedback,
};

/** How an invoke of a name is answered; one that this bot does not offer is answered with nothing. */
export const mannerOf = (name: string | undefined): Manner | undefined =>
  name !== undefined && Object.hasOwn(manners, name) ? manners[name] : undefined;
