import { setTimeout as pause } from 'node:timers/promises';
import type { Event } from '../../src/conversation/event';
import type { Post } from '../../src/conversation/messenger';
import { openBackground } from '../../src/teams/background';
import { showToEveryone } from '../../src/teams/in-place';
import { Typists } from '../../src/teams/typists';
import { recordingMessenger } from '../support/messenger';
import { replyOf } from '../support/teams-app';

type Kind = Event['place']['kind'];
const press = (user: string, kind: Kind = 'channel', verb = 'submit-form'): Event => ({
  kind: 'action',
  verb,
  data: {},
  id: 'activity',
  locale: 'da',
  actor: { id: user, objectId: user, tenant: 't', name: user },
  place: { id: '19:c;messageid=1', kind, team: undefined },
});
const changed = {
  ...replyOf('bekræftet'),
  everyone: { card: { type: 'AdaptiveCard' }, summary: 'nu', announcement: 'Asta: Status opdateret' },
};
const form = { ...replyOf('formular'), isForm: true as const };

function opened(fails = false) {
  const done: [string, string, Post][] = [];
  const failures: unknown[] = [];
  const messenger = {
    ...recordingMessenger(),
    async send(place: string, post: Post) {
      done.push(['send', place, post]);
      return { ok: true, post: 'new' } as const;
    },
    async update(place: string, id: string, post: Post) {
      if (fails) throw new Error('nede');
      done.push(['update', `${place} ${id}`, post]);
      return { ok: true } as const;
    },
  };
  const background = openBackground(0, (error) => void failures.push(error));
  const edge = { ...showToEveryone(messenger, { background }), settled: background.settled };
  const kinds = async () => {
    await edge.settled();
    return done.splice(0).map(([what]) => what);
  };
  return { edge, done, failures, kinds };
}

test('in a shared place the pressed card changes for all, and a line says who did what', async () => {
  const { edge, done } = opened();
  edge.show(press('asta'), 'post', changed);
  await edge.settled();
  expect(done).toContainEqual([
    'update',
    '19:c;messageid=1 post',
    { card: { type: 'AdaptiveCard' }, summary: 'nu' },
  ]);
  expect(done).toContainEqual(['send', '19:c;messageid=1', { line: 'Asta: Status opdateret' }]);
  expect(done).toHaveLength(2);
});

test('in a personal chat the pressed card becomes what was answered, and nothing is announced', async () => {
  const { edge, done } = opened();
  edge.show(press('asta', 'personal'), 'post', changed);
  await edge.settled();
  expect(done).toEqual([['update', '19:c;messageid=1 post', { ...changed, card: changed.everyone.card }]]);
});

test('a card somebody else fills in a form on changes when they are done; the line comes at once', async () => {
  const { edge, kinds } = opened();
  edge.show(press('signe'), 'post', form);
  edge.show(press('asta'), 'post', changed);
  expect(await kinds()).toEqual(['send']);
  edge.show(press('asta', 'channel', 'refresh'), 'post', replyOf('frisk'));
  edge.show(press('signe', 'channel', 'refresh'), 'post', replyOf('frisk'));
  expect(await kinds()).toEqual([]);
  edge.show(press('signe', 'channel', 'ask'), 'post', replyOf('fortrudt'));
  expect(await kinds()).toEqual(['update']);
  edge.show(press('signe', 'channel', 'ask'), 'post', replyOf('igen'));
  expect(await kinds()).toEqual([]);
});

test('a change that was announced before is not announced again', async () => {
  const { edge, kinds } = opened();
  const { announcement: _said, ...again } = changed.everyone;
  edge.show(press('asta'), 'post', { ...changed, everyone: again });
  expect(await kinds()).toEqual(['update']);
});

test('what cannot be shown is told to the log, and the line is sent all the same', async () => {
  const { edge, failures, kinds } = opened(true);
  edge.show(press('asta'), 'post', changed);
  expect(await kinds()).toEqual(['send']);
  expect(failures).toEqual([new Error('nede')]);
});

test('nothing is done to a message that is not known, or by an answer that changed nothing', async () => {
  const { edge, kinds } = opened();
  edge.show(press('asta'), undefined, changed);
  edge.show(press('asta'), 'post', replyOf('svar'));
  await pause(5);
  expect(await kinds()).toEqual([]);
});

test('who leaves a form open is taken to be typing for twenty minutes', () => {
  const typists = new Typists();
  typists.note('post', 'asta', true, 0);
  expect(typists.isAnyone('post', 19 * 60_000)).toBe(true);
  expect(typists.isAnyone('post', 21 * 60_000)).toBe(false);
  expect(typists.isAnyone('other', 0)).toBe(false);
});
