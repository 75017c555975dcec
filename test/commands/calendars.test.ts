import { isLive } from '../../src/domain/live';
import { acquaintance, changing, gorm, signe, somebody } from '../support/changing';

const karl = somebody('Karl');
const ssg = { kind: 'subscribe-calendar', of: { kind: 'party', party: 'ssg' }, locale: 'da' } as const;

function stage() {
  const world = changing();
  for (const name of ['Karl', 'Gorm', 'Signe'])
    world.register.put({ type: 'person', record: acquaintance(name) });
  const made = world.changed(ssg as never, karl);
  const [feed] = [...world.register.feed.values()].filter(isLive);
  if (!feed) throw new Error('no link');
  return { ...world, made, feed, stop: { kind: 'stop-calendar', feed: feed.id } as const };
}

test('a second link to the same is refused with the one there; another person may have their own', () => {
  const { carryOut, feed } = stage();
  expect(carryOut({ ...ssg, locale: 'en' } as never, karl)).toEqual({
    ok: false,
    refusal: { reason: 'calendar-already', feed: feed.id },
  });
  expect(carryOut(ssg as never, gorm).ok).toBe(true);
  expect(carryOut({ ...ssg, of: { kind: 'mine' } } as never, karl).ok).toBe(true);
});

test('there is no calendar of what is no body, cluster or municipality', () => {
  const { carryOut } = stage();
  const of = { kind: 'party', party: 'kommune-ingen' };
  expect(carryOut({ ...ssg, of } as never, karl)).toMatchObject({ refusal: { field: 'of' } });
});

test('its owner and the secretariat may stop it, and nobody else', () => {
  const { carryOut, stop, register, feed } = stage();
  expect(carryOut(stop, gorm)).toMatchObject({ refusal: { reason: 'not-allowed' } });
  expect(carryOut(stop, { ...karl, tenant: 'tenant-2' })).toMatchObject({
    refusal: { reason: 'not-allowed' },
  });
  expect(carryOut(stop, signe).ok).toBe(true);
  expect(register.feed.get(feed.id)?.withdrawn).toBe(true);
  expect(carryOut(stop, karl)).toMatchObject({ refusal: { reason: 'not-there' } });
});

test('a link that was stopped does not come back beside a newer one to the same', () => {
  const { carryOut, changed, stop } = stage();
  const stopped = changed(stop, karl);
  changed(ssg as never, karl);
  expect(carryOut({ kind: 'undo', change: stopped }, karl)).toMatchObject({
    refusal: { reason: 'calendar-already', feed: 'feed-2' },
  });
});
