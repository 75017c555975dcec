/** The organisation of everybody here. */
export const tenant = '00000000-0000-4000-8000-0000000000aa';

/** Somebody who uses the bot. Invented: every surname is "Eksempel". */
export interface Someone {
  id: string;
  name: string;
  objectId: string;
}

export const someone = (n: number): Someone => ({
  id: `29:soak-${n}`,
  name: `Person${n} Eksempel`,
  objectId: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
});

/** The setting by which these are the secretariat: they may change everything. */
export const asSecretariat = (people: readonly Someone[]): string =>
  people.map(({ objectId }) => `${objectId}@${tenant}`).join(',');

/** A place to write in, as an activity names it. */
export interface Place {
  id: string;
  conversationType: 'personal' | 'channel';
}

export const ownChat = ({ id }: Someone): Place => ({ id: `a:${id.slice(3)}`, conversationType: 'personal' });
export const channel = (n: number): Place => ({
  id: `19:soak-${n}@thread.tacv2`,
  conversationType: 'channel',
});

const bot = { id: '28:fremdrift', name: 'Fremdrift' };

/** What Teams would send of what somebody does somewhere; `what` holds the type and what goes with it. */
export function activity(
  id: string,
  who: Someone,
  where: Place,
  serviceUrl: string,
  what: { type: string; text?: string; locale?: string; [name: string]: unknown },
): Record<string, unknown> {
  const inTeam = where.conversationType === 'channel';
  const team = inTeam ? { team: { id: '19:soak-team@thread.tacv2' }, channel: { id: where.id } } : {};
  const mentioned = inTeam && what.text !== undefined;
  return {
    locale: 'da-DK',
    ...what,
    ...(mentioned && {
      text: `<at>${bot.name}</at> ${what.text}`,
      entities: [{ type: 'mention', mentioned: bot, text: `<at>${bot.name}</at>` }],
    }),
    id,
    channelId: 'msteams',
    serviceUrl,
    from: { id: who.id, name: who.name, aadObjectId: who.objectId },
    recipient: bot,
    conversation: { ...where, tenantId: tenant, ...(inTeam && { isGroup: true }) },
    channelData: { tenant: { id: tenant }, ...team },
  };
}
