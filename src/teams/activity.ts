import { z } from 'zod';

const id = z.string().min(1).max(2000);
const account = z.looseObject({
  id,
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  tenantId: z.string().optional(),
});

/** What an activity must have to be answered at all, and the parts of it that are read. The rest is kept as it came. */
export const inboundActivity = z.looseObject({
  type: z.string().min(1).max(200),
  /** Some event activities carry none; those are not recognised when they are repeated. */
  id: id.optional(),
  channelId: id,
  serviceUrl: id,
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id,
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  name: z.string().optional(),
  /** Of a pressed button, the message that it stands on. */
  replyToId: z.string().optional(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  value: z.unknown().optional(),
  action: z.string().optional(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  entities: z.array(z.looseObject({ type: z.string().optional() })).nullish(),
  attachments: z
    .array(
      z.looseObject({
        contentType: z.string().optional(),
        content: z.unknown().optional(),
        name: z.string().nullish(),
      }),
    )
    .nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().optional() }).optional(),
      team: z.looseObject({ id: z.string().optional() }).nullish(),
      channel: z.looseObject({ id: z.string().optional() }).nullish(),
      /** What happened to a channel or a team. */
      eventType: z.string().nullish(),
    })
    .nullish(),
});
export type InboundActivity = z.infer<typeof inboundActivity>;

/** What `adaptiveCard/action` invokes carry; `data` belongs to the card and is read by the conversation. */
export const cardAction = z.looseObject({
  action: z.looseObject({ verb: z.string().min(1).max(200), data: z.unknown().optional() }),
});
