import { z } from 'zod';

/** What an id may look like, everywhere: the same alphabet the store accepts. */
const slug = z.string().regex(/^[A-Za-z0-9_.:-]{1,200}$/, 'an id of letters, digits and _ . : -');

export const initiativeId = slug.brand<'initiative'>();
export const statusId = slug.brand<'status'>();
export const bodyId = slug.brand<'body'>();
export const clusterId = slug.brand<'cluster'>();
export const municipalityId = slug.brand<'municipality'>();
/** A party that can be given work: a body, a cluster or a municipality (their ids never collide). */
export const partyId = slug.brand<'party'>();
export const agreementId = slug.brand<'agreement'>();
export const focusAreaId = slug.brand<'focus-area'>();
export const goalId = slug.brand<'goal'>();
export const meetingId = slug.brand<'meeting'>();
export const milestoneId = slug.brand<'milestone'>();
export const taskId = slug.brand<'task'>();
export const decisionId = slug.brand<'decision'>();
export const factId = slug.brand<'fact'>();
export const termId = slug.brand<'term'>();
export const sourceId = slug.brand<'source'>();
export const changeId = slug.brand<'change'>();
export const personId = slug.brand<'person'>();
export const subscriptionId = slug.brand<'subscription'>();
export const feedId = slug.brand<'feed'>();

export type InitiativeId = z.infer<typeof initiativeId>;
export type BodyId = z.infer<typeof bodyId>;
export type ClusterId = z.infer<typeof clusterId>;
export type MunicipalityId = z.infer<typeof municipalityId>;
export type PartyId = z.infer<typeof partyId>;
export type AgreementId = z.infer<typeof agreementId>;
export type FocusAreaId = z.infer<typeof focusAreaId>;
export type GoalId = z.infer<typeof goalId>;
export type StatusId = z.infer<typeof statusId>;
export type TaskId = z.infer<typeof taskId>;
export type MilestoneId = z.infer<typeof milestoneId>;
export type DecisionId = z.infer<typeof decisionId>;
export type ChangeId = z.infer<typeof changeId>;
export type PersonId = z.infer<typeof personId>;
export type SubscriptionId = z.infer<typeof subscriptionId>;
export type FeedId = z.infer<typeof feedId>;
export type MeetingId = z.infer<typeof meetingId>;
export type FactId = z.infer<typeof factId>;
export type TermId = z.infer<typeof termId>;
export type SourceId = z.infer<typeof sourceId>;
