/** The parts of an activity that name organisations. */
interface Naming {
  from: { id: string; tenantId?: string | undefined };
  conversation: { tenantId?: string | undefined };
  channelData?: { tenant?: { id?: string | undefined } | undefined } | null | undefined;
}

/** The organisation a place belongs to; of a channel shared with others, the one it was made in. */
export const placeTenant = ({ conversation, channelData }: Naming): string | undefined =>
  conversation.tenantId ?? channelData?.tenant?.id;

/**
 * The sender's own organisation: beside external access, and in a shared channel, it may be another than the place's. A
 * guest has an account in the place's organisation, and so has that one.
 */
export const senderTenant = ({ from, conversation, channelData }: Naming): string | undefined =>
  from.tenantId ?? channelData?.tenant?.id ?? conversation.tenantId;

/** Every organisation that an activity names, in whichever part of it. */
export const tenantsNamed = ({ from, conversation, channelData }: Naming): string[] =>
  [from.tenantId, conversation.tenantId, channelData?.tenant?.id].filter((tenant) => tenant !== undefined);
