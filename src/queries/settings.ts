import { instantOf } from '../domain/digest-slots';
import { digestsOf } from '../domain/digests-of';
import { feedsOf } from '../domain/feeds-of';
import { isLive } from '../domain/live';
import type { Query } from './found';
import { remindedPerson } from './reminded';
import { subscriptionLine } from './subscriptions';

/** What is chosen for somebody and for where they ask; always answered. */
export const settings: Query<'settings'> = (known, question) => {
  const { register, today } = known;
  const { here, at, person, secretariat = false } = question;
  const now = at === undefined ? instantOf(today, '00:00') : Date.parse(at);
  const ofPlace = here === undefined ? [] : digestsOf(register, here);
  return {
    found: true,
    about: {},
    evidence: [],
    payload: {
      reminders: person === undefined ? undefined : remindedPerson(known, person, secretariat).settings,
      calendars: person === undefined ? 0 : feedsOf(register, person).length,
      digests: ofPlace.map((one) => subscriptionLine(known, one, now)),
      shared: secretariat
        ? {
            freshDays: register.freshDays,
            digests: digestsOf(register, undefined).length,
            people: [...register.person.values()].filter((one) => isLive(one) && one.grants.length > 0)
              .length,
          }
        : undefined,
    },
  };
};
