import { plainText } from '../../src/cards/plain-text';
import type { Event } from '../../src/conversation/event';
import type { FileInChat } from '../../src/conversation/files';
import type { Card, Reply } from '../../src/conversation/reply';
import { teamsBot } from '../../src/teams/bot';
import { fileAttachment } from '../../src/teams/file-cards';
import { type Call, type ConnectorStandIn, openConnector } from '../support/connector';
import { silentLog } from '../support/log';
import { skippingTime } from '../support/skipping-time';
import type { OpenVoice } from './transcript';

/** Nothing comes too late: what is told here is what is said, not how fast. */
const patience = { typing: 600_000, message: 600_000, invoke: 600_000, everyone: 0, connector: 600_000 };

/** The event as Teams tells of it. */
function activityOf(event: Event, serviceUrl: string, post: string | undefined): object {
  const { id, actor, place, locale } = event;
  const isChannel = place.kind === 'channel';
  const common = {
    id,
    serviceUrl,
    channelId: 'msteams',
    locale: locale === 'en' ? 'en-US' : 'da-DK',
    from: { id: actor.id, name: actor.name, aadObjectId: actor.objectId },
    recipient: { id: '28:fremdrift', name: 'Fremdrift' },
    conversation: {
      id: place.id,
      conversationType: isChannel ? 'channel' : 'personal',
      tenantId: place.tenant,
    },
    channelData: { tenant: { id: place.tenant }, ...(isChannel ? { team: { id: place.team } } : {}) },
  };
  switch (event.kind) {
    case 'message':
      return { ...common, type: 'message', text: event.text, textFormat: 'plain' };
    case 'files': {
      const attachments = event.files.map(({ kind, name, link }) => ({
        contentType: kind === 'image' ? 'image/*' : 'application/vnd.microsoft.teams.file.download.info',
        content: { downloadUrl: link, uniqueId: name, fileType: name.split('.').at(-1) },
        name,
      }));
      return { ...common, type: 'message', text: event.text, textFormat: 'plain', attachments };
    }
    case 'installed':
      return { ...common, type: 'installationUpdate', action: 'add' };
    case 'action': {
      const action = { type: 'Action.Execute', verb: event.verb, data: event.data };
      return { ...common, type: 'invoke', name: 'adaptiveCard/action', replyToId: post, value: { action } };
    }
    case 'dialog': {
      const isOpening = typeof event.data === 'object' && event.data !== null && 'msteams' in event.data;
      const value = { data: event.data, context: { theme: 'default' } };
      return isOpening
        ? { ...common, type: 'invoke', name: 'task/fetch', replyToId: post, value }
        : { ...common, type: 'invoke', name: 'task/submit', value };
    }
    case 'file-consent': {
      const { accepted, context, to } = event;
      const uploadInfo = to && {
        uploadUrl: to.link,
        contentUrl: to.page,
        uniqueId: to.id,
        name: to.name,
        fileType: to.type,
      };
      const value = { type: 'fileUpload', action: accepted ? 'accept' : 'decline', context, uploadInfo };
      return { ...common, type: 'invoke', name: 'fileConsent/invoke', replyToId: post, value };
    }
    default:
      throw new Error(`A conversation does not show ${event.kind}`);
  }
}

const cardOf = (call: Call | undefined): unknown => call?.body.attachments?.[0]?.content;

/**
 * The same conversation, spoken through the SDK to a connector that refuses what Teams would. Every reply has to arrive
 * as it was given.
 */
export function throughTeams(rejections: string[]): OpenVoice {
  return async ({ converse, failure, outdated }) => {
    let clock = 0;
    const connector: ConnectorStandIn = await openConnector('Karla Prøve', () => clock);
    const replies: (Reply | undefined)[] = [];
    /** The ids of the posts, the newest last. */
    const posts: string[] = [];
    const bot = teamsBot({
      async converse(event, now) {
        const reply = await converse(event, now);
        replies.push(reply);
        return reply;
      },
      failure: (reference, locale, again) => failure(reference, locale, clock, again),
      outdated: (locale) => outdated(locale, clock),
      clock: { now: () => clock },
      access: { kind: 'local' },
      log: silentLog,
      paceTime: skippingTime(),
      patience,
    });

    /** What somebody sees for a reply, wherever Teams shows it. */
    function seen(reply: Reply, body: unknown, from: number): Card {
      const calls = connector.calls.slice(from);
      if (reply.file) return arrived(reply, calls);
      const posted = calls.find(({ method, body: { type } }) => method === 'POST' && type === 'message');
      const shown = [
        cardIn(body, 'value'),
        cardIn(cardIn(cardIn(cardIn(body, 'task'), 'value'), 'card'), 'content'),
        cardOf(posted),
        ...calls.filter(({ method }) => method === 'PUT').map(cardOf),
      ];
      const expected = body === undefined && reply.everyone && !posted ? reply.everyone.card : reply.card;
      const whole = JSON.stringify(expected);
      const line = reply.everyone?.announcement;
      // A card on which somebody else types is changed later; the line below it is there at once.
      if (line !== undefined && calls.some(({ body: { text } }) => text === line)) return reply.card;
      if (!shown.some((card) => JSON.stringify(card) === whole))
        throw new Error(`A reply did not arrive: ${reply.summary}`);
      return reply.card;
    }

    return {
      async speak(event, now) {
        clock = now;
        const from = connector.calls.length;
        const isPress = event.kind === 'action' || event.kind === 'dialog' || event.kind === 'file-consent';
        const post = isPress ? posts.at(-1) : undefined;
        const { status, body } = await bot.receive('', activityOf(event, connector.url, post));
        await bot.settled();
        const reply = replies.at(-1);
        if (status !== 200 || !reply) throw new Error(`Not answered: ${status}`);
        const shown = seen(reply, body, from);
        const at = connector.calls.findIndex(
          (call, n) => n >= from && call.method === 'POST' && call.body.type === 'message',
        );
        if (at >= 0) posts.push(`post-${at + 1}`);
        // What stands above a dialog is no part of its card.
        const text = reply.dialog ? reply.text : plainText(shown);
        return { card: shown, text, ...(reply.file ? { file: reply.file } : {}) };
      },
      async close() {
        rejections.push(...connector.rejections);
        await bot.settled();
        await connector.close();
      },
    };
  };
}

/** A file is a message by itself. */
function arrived({ file, card, summary }: Reply, calls: readonly Call[]): Card {
  const { contentType, name, content } = fileAttachment(file as FileInChat);
  const whole = JSON.stringify({ contentType, name, content });
  const sent = calls.map(({ body }) => {
    const [one] = body.attachments ?? [];
    return JSON.stringify({ contentType: one?.contentType, name: one?.name, content: one?.content });
  });
  if (!sent.includes(whole)) throw new Error(`A file did not arrive: ${summary}`);
  return card;
}

const cardIn = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
